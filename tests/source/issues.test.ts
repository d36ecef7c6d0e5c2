import { expect, it } from 'vitest';
import { z } from 'zod';
import { describeIssues } from '../../src/source/issues.ts';

const schema = z.strictObject({
  title: z.string().min(3, 'must have three letters'),
  tier: z.enum(['press', 'official']).optional(),
  parties: z
    .array(z.strictObject({ party: z.string(), as: z.string().optional() }))
    .default([])
    .describe('Parties.'),
  note: z.strictObject({ text: z.string() }).optional(),
});

/** What is said about a value, each as path, key, message and hint. */
function problems(value: unknown): unknown[] {
  const { error } = schema.safeParse(value);
  if (!error) return [];
  return describeIssues(error, schema, value).map(({ path, key, message, hint }) => [
    path.join('.'),
    key,
    message,
    hint,
  ]);
}

const COMMA = 'between { and }, a text with a comma must stand in quotation marks';

it.each([
  [{ title: 'Talks' }, []],
  [{}, [['title', undefined, '"title" is missing', undefined]]],
  [[], [['', undefined, 'the entry must be a map of keys', undefined]]],
  [null, [['', undefined, 'the entry must be a map of keys', undefined]]],
  ['text', [['', undefined, 'the entry must be a map of keys', undefined]]],
  [{ title: ['a'] }, [['title', undefined, '"title" must be a text', undefined]]],
  [{ title: 'a' }, [['title', undefined, '"title" must have three letters', undefined]]],
  [
    { title: 'Talks', parties: 'us' },
    [['parties', undefined, '"parties" must be a list', undefined]],
  ],
  [
    { title: 'Talks', parties: ['us'] },
    [['parties.0', undefined, '"parties.0" must be a map of keys', undefined]],
  ],
  [
    { title: 'Talks', parties: [{ party: 'us' }, { as: 'x' }] },
    [['parties.1.party', undefined, '"parties.1.party" is missing', undefined]],
  ],
  [{ title: 'Talks', note: 'x' }, [['note', undefined, '"note" must be a map of keys', undefined]]],
  [
    { title: 'Talks', tier: 'presse' },
    [['tier', undefined, '"tier" must be one of press, official', 'did you mean press?']],
  ],
  [
    { title: 'Talks', tier: 'tv' },
    [['tier', undefined, '"tier" must be one of press, official', undefined]],
  ],
  [
    { title: 'Talks', tier: ['press'] },
    [['tier', undefined, '"tier" must be one of press, official', undefined]],
  ],
  [{ titel: 'x', title: 'Talks' }, [['', 'titel', 'unknown key "titel"', 'did you mean title?']]],
  [{ Title: 'x', title: 'Talks' }, [['', 'Title', 'unknown key "Title"', 'did you mean title?']]],
  [
    { title: 'Talks', x: '1', yy: '2' },
    [
      ['', 'x', 'unknown key "x"', undefined],
      ['', 'yy', 'unknown key "yy"', undefined],
    ],
  ],
  [
    { title: 'Talks', parties: [{ party: 'us', partys: 'x' }] },
    [['parties.0', 'partys', 'unknown key "partys"', 'did you mean party?']],
  ],
  [
    {
      title: 'Talks',
      parties: [{ party: 'us', as: 'Ministry of Trade', 'Industry and Energy': null }],
    },
    [['parties.0', 'Industry and Energy', 'unknown key "Industry and Energy"', COMMA]],
  ],
  [
    { title: 'Talks', note: { text: 'x', Source: 'y' } },
    [['note', 'Source', 'unknown key "Source"', undefined]],
  ],
  [
    JSON.parse('{"title":"Talks","__proto__":{"a":"b"}}') as unknown,
    [['', '__proto__', 'unknown key "__proto__"', undefined]],
  ],
])('%j', (value, expected) => {
  expect(problems(value)).toEqual(expected);
});
