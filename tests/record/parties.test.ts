import { expect, it } from 'vitest';
import {
  counterpartsOf,
  partiesByRegion,
  partiesOf,
  partiesWithEvents,
  relationsBySize,
  shortNameOf,
} from '../../src/record/parties.ts';
import { event, eventOf, organisation, recordOf } from './entries.ts';

const talks = (id: string, ...parties: string[]) =>
  event(id, { parties: parties.map((party) => ({ party, role: 'counterpart' })) });
const record = recordOf(
  talks('2013-a', 'xb', 'xa'),
  talks('2014-b', 'xa', 'xb'),
  talks('2015-c', 'xa', 'league'),
  talks('2016-d', 'xb', 'league'),
  organisation('guild', 'Guild of States'),
);

it('names the parties of an event as the entry does', () => {
  expect(partiesOf(record, eventOf(record, '2013-a')).map(({ name }) => name)).toEqual([
    'Borovia',
    'Arcadia',
  ]);
});

it.each([
  ['league', 'League'],
  ['guild', 'Guild of States'],
  ['xa', 'Arcadia'],
])('shortNameOf: %s is %s', (id, name) => {
  const party = record.byId.parties.get(id);
  expect(party && shortNameOf(party)).toBe(name);
});

it.each([
  [
    'countries',
    [
      ['xa', 3],
      ['xb', 3],
    ],
  ],
  ['organisations', [['league', 2]]],
] as const)('partiesWithEvents: %s', (folder, expected) => {
  expect(partiesWithEvents(record, folder).map(({ party, count }) => [party.id, count])).toEqual(
    expected,
  );
});

it.each([
  ['xa', ['xa-xb xb', 'league-xa league']],
  ['league', ['league-xa xa', 'league-xb xb']],
  ['xc', []],
])('counterpartsOf: those of %s, most events first', (id, expected) => {
  const shown = counterpartsOf(record, id).map(
    ({ relation, other }) => `${relation.id} ${other.id}`,
  );
  expect(shown).toEqual(expected);
});

it('lists relations, most events first, then by id', () => {
  expect(relationsBySize(record).map(({ id }) => id)).toEqual(['xa-xb', 'league-xa', 'league-xb']);
});

it('groups the countries with events by region', () => {
  const shown = [...partiesByRegion(record)].map(([region, list]) => [
    region,
    list.map(({ party }) => party.id),
  ]);
  expect(shown).toEqual([
    ['asia', ['xa']],
    ['europe', ['xb']],
  ]);
});
