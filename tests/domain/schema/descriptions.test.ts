import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { kindRow, kinds } from '../../../src/domain/kinds.ts';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
}

/** Every key of a schema, nested ones as `sources.title`, with its description. */
function keysOf(schema: z.ZodType, path = ''): [string, string | undefined][] {
  const definition = schema.def as Definition;
  const inner = definition.innerType ?? definition.in ?? definition.element;
  const below = inner ? keysOf(inner, path) : [];
  const own = Object.entries(definition.shape ?? {}).flatMap(([key, value]) => {
    const name = path === '' ? key : `${path}.${key}`;
    return [
      [name, value.description] satisfies [string, string | undefined],
      ...keysOf(value, name),
    ];
  });
  return [...below, ...own];
}

const all = kinds.map((kind) => ({ kind, keys: keysOf(kindRow(kind).schema) }));

describe.each(all)('$kind', ({ keys }) => {
  it.each(keys)('%s says in a line what it is: %s', (_, description) => {
    expect(description).toMatch(/^[A-Z][^\n]*\.$/);
  });
});

it('looks at nested keys too', () => {
  const names = all.find(({ kind }) => kind === 'events')?.keys.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(['title', 'parties.role', 'sources.url', 'corrections.note']),
  );
  expect(all.flatMap(({ keys }) => keys).length).toBeGreaterThan(150);
});
