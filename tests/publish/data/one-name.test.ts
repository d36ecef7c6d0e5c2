/** One name for one thing in the API, the tables and the database: over all declared fields. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/publish/data/fields/field.ts';

const FOLDER = '../../../src/publish/data/fields/';
const sets: [string, Fields<never>][] = [];
for (const file of readdirSync('src/publish/data/fields')) {
  const exported = (await import(`${FOLDER}${file}`)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(exported))
    if (name.endsWith('Fields') && typeof value === 'object') sets.push([name, value as never]);
}

const EARLIER = /^The same as `(\w+)`, by its earlier name/;
const columnsOf = (name: string, { column, type }: Fields<never>[string]) =>
  column === null ? [] : type.columns(column ?? type.column(name), '').map((one) => one.name);

it('goes over all of them', () => {
  expect(sets.length).toBeGreaterThan(20);
});

describe.each(sets)('%s', (_, fields) => {
  it('has columns that begin with the name of their field in the API', () => {
    for (const [name, field] of Object.entries(fields))
      for (const column of columnsOf(name, field))
        expect(column === name || column.startsWith(`${name}_`), `${name}: ${column}`).toBe(true);
  });

  it('keeps earlier names in the API, marked, beside the present ones and in no table', () => {
    const earlier = Object.entries(fields).flatMap(([name, field]) => {
      const present = EARLIER.exec(field.description)?.[1];
      return present === undefined ? [] : [{ name, field, present }];
    });
    const wrong = earlier.filter(
      ({ name, field, present }) =>
        !(present in fields) ||
        fields[present]?.of !== field.of ||
        columnsOf(name, field).length > 0,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

it('keeps every earlier name that was ever published', () => {
  const kept = sets.flatMap(([set, fields]) =>
    Object.entries(fields).flatMap(([name, { description }]) =>
      EARLIER.test(description) ? [`${set}.${name}`] : [],
    ),
  );
  expect(kept.toSorted()).toEqual([
    'accusationFields.actors',
    'accusationFields.norms',
    'actorEntryFields.kind',
    'actorFields.of',
    'assessmentFields.by',
    'expectationFields.by',
    'expectationFields.voiced',
    'linkFields.event',
    'organisationFields.kind',
    'participationFields.as',
    'statementFields.by',
  ]);
});
