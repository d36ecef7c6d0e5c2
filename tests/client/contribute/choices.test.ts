import { expect, it } from 'vitest';
import { choicesOf } from '../../../src/client/contribute/choices.ts';
import type { Outline } from '../../../src/record/outline.ts';

const outline: Outline[] = [
  {
    kind: 'events',
    id: '2015-09-25-pledge',
    file: 'content/events/2015/2015-09-25-pledge.md',
    data: { title: 'Pledge', commitments: [{ id: 'no-theft' }, { id: 'hotline' }] },
  },
  { kind: 'countries', id: 'us', file: 'content/countries/us.md', data: { name: 'United States' } },
  { kind: 'organisations', id: 'eu', file: 'content/organisations/eu.md', data: { name: 'EU' } },
  {
    kind: 'norms',
    id: 'sovereignty',
    file: 'content/norms/sovereignty.md',
    data: { title: 'Sovereignty as a rule', views: [{ id: 'rule' }, { id: 'principle' }] },
  },
  { kind: 'actors', id: 'apt28', file: 'content/actors/apt28.md', data: {} },
];

it.each([
  ['events', [['2015-09-25-pledge', 'Pledge']]],
  // Countries and organisations are parties alike.
  [
    'parties',
    [
      ['us', 'United States'],
      ['eu', 'EU'],
    ],
  ],
  ['actors', [['apt28', 'apt28']]],
  [
    'commitments',
    [
      ['2015-09-25-pledge#no-theft', 'Pledge'],
      ['2015-09-25-pledge#hotline', 'Pledge'],
    ],
  ],
  [
    'views',
    [
      ['rule', 'Sovereignty as a rule'],
      ['principle', 'Sovereignty as a rule'],
    ],
  ],
])('a field that names %s can name %j', (names, choices) => {
  expect(choicesOf(outline).get(names)).toEqual(choices);
});
