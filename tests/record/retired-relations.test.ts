import { expect, it } from 'vitest';
import { buildRecord } from '../../src/record/build.ts';
import { PARTIES, event, organisation } from './entries.ts';

const both = (a: string, b: string, role: string) => ({
  parties: [
    { party: a, role },
    { party: b, role },
  ],
});

function retired(...published: string[]) {
  const entries = [
    ...PARTIES,
    organisation('far-league', 'Far League'),
    event('2014-01-01-talks', both('xa', 'xb', 'counterpart')),
    event('2015-01-01-conference', both('xa', 'xc', 'participant')),
  ];
  const { retiredRelations } = buildRecord(entries, '2016-06-01', '2016-06-01', published);
  return retiredRelations.map(({ id, a, b, events }) => [
    id,
    a.id,
    b.id,
    events.map((one) => one.id),
  ]);
}

it('keeps the address of a pair that no longer faces each other, with the events of both', () => {
  expect(retired('bilateral/xa-xc')).toEqual([['xa-xc', 'xa', 'xc', ['2015-01-01-conference']]]);
});

it.each([
  ['a relation of the record', ['bilateral/xa-xb'], []],
  ['an address of an entry', ['countries/xa'], []],
  ['parties that are gone', ['bilateral/xa-zz'], []],
  ['parties without an event of both', ['bilateral/xb-xc'], [['xb-xc', 'xb', 'xc', []]]],
  ['an id with a hyphen', ['bilateral/far-league-xa'], [['far-league-xa', 'far-league', 'xa', []]]],
  [
    'an id joined by two',
    ['bilateral/far-league--xa'],
    [['far-league--xa', 'far-league', 'xa', []]],
  ],
])('%s', (_, published, expected) => {
  expect(retired(...published)).toEqual(expected);
});
