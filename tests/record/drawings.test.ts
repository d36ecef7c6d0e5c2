import { expect, it } from 'vitest';
import {
  lifeLanes,
  lineageLanes,
  neighbourhoodOf,
  relationLanes,
  SILENCE,
} from '../../src/record/drawings.ts';
import { event, eventOf, mechanism, norm, recordOf } from './entries.ts';

const both = [
  { party: 'xa', role: 'initiator' },
  { party: 'xb', role: 'counterpart' },
];
const change = (effect: string, rest = {}) => ({ mechanism: 'group', effect, ...rest });
const record = recordOf(
  norm('peace', { texts: [{ title: 'Pact', date: '2013', source: 'gazette' }] }),
  mechanism('group', { parties: ['xa', 'xb'] }),
  event('2013-a', { parties: both, type: 'summit', mechanisms: [change('created')] }),
  event('2014-b', {
    parties: both,
    type: 'dialogue',
    mechanisms: [change('met')],
    norms: [{ norm: 'peace', stance: 'affirms', basis: 'assigned' }],
    commitments: [{ id: 'p', by: ['xa'], text: 'Peace.', source: 'gazette' }],
    links: [{ rel: 'implements', event: '2013-a' }],
  }),
  event('2015-c', {
    parties: both,
    type: 'assessment',
    assessments: [
      { commitment: '2014-b#p', by: 'xb', finding: 'breached', text: 'No.', source: 'gazette' },
    ],
    links: [
      { rel: 'assesses', event: '2014-b' },
      { rel: 'responds-to', event: '2013-a' },
    ],
  }),
);
const address = (id: string) => `/${id}`;

it('draws a mechanism until it was last seen, and silence after that', () => {
  const group = record.byId.mechanisms.get('group');
  if (!group) throw new Error('the record lacks its mechanism');
  const [lane] = lifeLanes(record, group, address);
  expect(lane?.segments?.map(({ state, to }) => [state, to])).toEqual([
    ['active', '2014-12-31'],
    [SILENCE, undefined],
  ]);
  expect(lane?.marks.map(({ shape }) => shape)).toEqual(['ring', 'cooperation']);
});

it('draws a relation with its mechanism, its events, its promises and what came of them', () => {
  const relation = record.relations.get('xa-xb');
  if (!relation) throw new Error('the record lacks its relation');
  expect(
    relationLanes(record, relation, address).map(({ label, marks }) => [
      label,
      marks.map(({ shape }) => shape).join(' '),
    ]),
  ).toEqual([
    ['group', 'ring cooperation'],
    ['Cooperation', 'cooperation cooperation'],
    ['Reply and assessment', 'assessment'],
    ['Promises', 'ring'],
    ['What was said to have come of them', 'broken'],
  ]);
});

it('draws a norm from where it was written down to each stance', () => {
  const peace = record.byId.norms.get('peace');
  if (!peace) throw new Error('the record lacks its norm');
  expect(lineageLanes(record, peace, address).map(({ label }) => label)).toEqual([
    'Written down',
    'Affirms',
  ]);
});

it('draws an event among its neighbours with the links between all of them', () => {
  const { events, links } = neighbourhoodOf(record, eventOf(record, '2014-b'));
  expect(events.map(({ id }) => id)).toEqual(['2013-a', '2014-b', '2015-c']);
  expect(links).toEqual([
    { from: 1, to: 0, own: true },
    { from: 2, to: 1, own: true },
    { from: 2, to: 0, own: false },
  ]);
});
