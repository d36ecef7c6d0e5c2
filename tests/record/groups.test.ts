import { expect, it } from 'vitest';
import { parseEdtf } from '../../src/domain/date.ts';
import { groupsOf, groupsOfParty, membershipsOf } from '../../src/record/groups.ts';
import { organisation, recordOf } from './entries.ts';

const source = {
  id: 'gazette',
  title: 'Members',
  publisher: 'Gazette',
  url: 'https://gazette.example/members',
  tier: 'official',
  lang: 'en',
  read: 'full',
};
const record = recordOf(
  organisation('pact', 'Northern Pact', {
    short_name: 'Pact',
    also_known_as: ['NP'],
    sources: [source],
    members: [
      { party: 'xa', source: 'gazette' },
      { party: 'xb', from: '2004-05-01', to: '2020-01-31', source: 'gazette' },
      { party: 'xc', from: '2010', source: 'gazette' },
    ],
  }),
);
const on = (party: string, date: string) => groupsOfParty(record, party, parseEdtf(date));

it('makes a group of each region and of each organisation that names its members', () => {
  expect(groupsOf(record).map(({ id, label, names }) => [id, label, ...names])).toEqual([
    ['asia', 'States of Asia', 'Asia'],
    ['europe', 'States of Europe', 'Europe'],
    ['pact-members', 'Pact members', 'Northern Pact', 'NP'],
  ]);
});

it.each([
  ['xb', '2004-04-30', false],
  ['xb', '2004-05-01', true],
  ['xb', '2020-01-31', true],
  ['xb', '2020-02-01', false],
  ['xb', '2004', true],
  ['xb', '2004-04/2004-05', true],
  ['xb', '2020-02', false],
  ['xc', '2009-12-31', false],
  ['xc', '2010-01-01', true],
  ['xa', '1950', true],
])('lets any possible day decide whether %s was a member in %s', (party, date, is) => {
  expect(on(party, date).includes('pact-members')).toBe(is);
});

it('puts a country into its region, and an organisation into none', () => {
  expect(on('xb', '2003')).toEqual(['europe']);
  expect(on('league', '2003')).toEqual([]);
});

it.each([
  [
    'pact',
    [
      ['xa', undefined, undefined],
      ['xb', '2004-05-01', '2020-01-31'],
      ['xc', '2010', undefined],
    ],
  ],
  ['xb', [['xb', '2004-05-01', '2020-01-31']]],
  ['league', []],
])('tells the memberships of %s, with their dates and the source that names them', (id, found) => {
  const party = record.byId.parties.get(id);
  const memberships = party ? membershipsOf(record, party) : undefined;
  expect(memberships?.map(({ member, from, to }) => [member.id, from, to])).toEqual(found);
  expect(
    memberships?.every((one) => one.organisation.id === 'pact' && one.source === 'gazette'),
  ).toBe(true);
});

it('tells of an organisation its members and the organisations that it is in itself', () => {
  const two = recordOf(
    organisation('pact', 'Northern Pact', {
      sources: [source],
      members: [{ party: 'xa', source: 'gazette' }],
    }),
    organisation('forum', 'Forum', {
      sources: [source],
      members: [{ party: 'pact', from: '2010', source: 'gazette' }],
    }),
  );
  const pact = two.byId.parties.get('pact');
  expect(
    pact &&
      membershipsOf(two, pact).map(({ member, organisation: whole }) => [member.id, whole.id]),
  ).toEqual(
    expect.arrayContaining([
      ['xa', 'pact'],
      ['pact', 'forum'],
    ]),
  );
});
