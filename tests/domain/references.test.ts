import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindRow, kinds, namespaces, wordFor } from '../../src/domain/kinds.ts';
import { reference, referencesIn, referencesOf } from '../../src/domain/references.ts';

const entry = z.strictObject({
  parent: reference('things', z.string()).optional().describe('A thing.'),
  things: z.array(reference('things', z.string())).default([]),
  claims: z
    .array(
      z
        .strictObject({
          thing: z.string(),
          part: reference('parts', z.string().clone(), 'thing').optional(),
          source: reference('sources', z.string()).describe('Where it stands.'),
          deep: z.strictObject({ by: z.array(reference('things', z.string())) }).optional(),
        })
        .refine(({ thing }) => thing !== ''),
    )
    .default([]),
});

describe('declared references', () => {
  it('are found below lists, defaults, options, refinements and descriptions', () => {
    expect(referencesOf(entry).map(({ path, names, of }) => [path.join('.'), names, of])).toEqual([
      ['parent', 'things', undefined],
      ['things.[]', 'things', undefined],
      ['claims.[].part', 'parts', 'thing'],
      ['claims.[].source', 'sources', undefined],
      ['claims.[].deep.by.[]', 'things', undefined],
    ]);
  });

  it('are no part of a schema that was made from the same text without declaring it', () => {
    const text = z.string().min(1);
    reference('things', text.clone());
    expect(referencesOf(z.strictObject({ text }))).toEqual([]);
  });

  it('leave what a schema accepts as it is', () => {
    expect(entry.parse({ parent: 'a' })).toEqual({ parent: 'a', things: [], claims: [] });
  });
});

describe('references of an entry', () => {
  it('have their place, what they name, and the entry of which it is a part', () => {
    const data = {
      things: ['a', 'b'],
      claims: [
        { thing: 't', part: 'p', source: 'un:¶13(f)' },
        { thing: 'u', source: 'voa', deep: { by: ['c'] } },
      ],
    };
    expect([...referencesIn(entry, data)]).toMatchObject([
      { path: ['things', 0], names: 'things', id: 'a', of: undefined },
      { path: ['things', 1], names: 'things', id: 'b', of: undefined },
      { path: ['claims', 0, 'part'], names: 'parts', id: 'p', of: 't' },
      { path: ['claims', 0, 'source'], names: 'sources', id: 'un', of: undefined },
      { path: ['claims', 1, 'source'], names: 'sources', id: 'voa', of: undefined },
      { path: ['claims', 1, 'deep', 'by', 0], names: 'things', id: 'c', of: undefined },
    ]);
  });

  it('come with the keys beside them', () => {
    const claim = { thing: 't', part: 'p', source: 'un', deep: { by: ['c'] } };
    const found = [...referencesIn(entry, { claims: [claim] })];
    expect(found.map(({ beside }) => beside)).toEqual([claim, claim, claim.deep]);
  });

  it.each([[undefined], [null], ['text'], [{ claims: 'none' }], [{ claims: [null, { part: 3 }] }]])(
    'are none in %j',
    (data) => {
      expect([...referencesIn(entry, data)]).toEqual([]);
    },
  );
});

it('name sets of entries, parts of entries, or actors, which are to come', () => {
  const names = new Set(
    kinds.flatMap((kind) => referencesOf(kindRow(kind).schema).map((found) => found.names)),
  );
  for (const name of ['actors', 'commitments', 'sources', 'views', ...namespaces]) {
    names.delete(name);
  }
  expect([...names]).toEqual([]);
});

it('declares every key of an event that is described as an id of something else', () => {
  const paths = referencesOf(kindRow('events').schema).map(({ path }) => path.join('.'));
  expect(paths).toEqual(
    expect.arrayContaining([
      'parties.[].party',
      'norms.[].against.[]',
      'norms.[].view',
      'actors.[].actor',
      'follow_ups.[].commitment',
      'expectations.[].settled_by',
      'sources.[].via',
    ]),
  );
  expect(referencesOf(kindRow('norms').schema).map(({ path }) => path.join('.'))).toContain(
    'texts.[].adoption.by.[]',
  );
});

it.each([
  ['parties', 'party'],
  ['events', 'event'],
  ['norms', 'norm'],
] as const)('calls an entry of %s a %s', (namespace, word) => {
  expect(wordFor(namespace)).toBe(word);
});
