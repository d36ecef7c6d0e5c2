import { expect, it } from 'vitest';
import { connectionsOf } from '../../src/record/neighbours.ts';
import type { Neighbour } from '../../src/record/types.ts';
import { event, eventOf, recordOf } from './entries.ts';

const record = recordOf(
  event('2013-a'),
  event('2014-b', {
    links: [
      { rel: 'responds-to', event: '2013-a', source: 'gazette' },
      { rel: 'announces', event: '2015-c' },
      { rel: 'restates', event: '2013-a' },
    ],
  }),
  event('2015-c', { links: [{ rel: 'implements', event: '2014-b' }] }),
  event('2016-d'),
);

const words = ({ event: { id }, rel, inverse, source }: Neighbour) =>
  [id, inverse ? `← ${rel}` : rel, source].filter(Boolean).join(' ');

it.each([
  ['2013-a', ['2014-b ← responds-to gazette', '2014-b ← restates']],
  [
    '2014-b',
    ['2013-a responds-to gazette', '2015-c announces', '2013-a restates', '2015-c ← implements'],
  ],
  ['2015-c', ['2014-b ← announces', '2014-b implements']],
  ['2016-d', []],
])('every link of %s is known at both of its ends', (id, expected) => {
  expect(record.neighbours.get(id)?.map(words)).toEqual(expected);
});

it.each([
  ['2013-a', [], ['2014-b ← responds-to gazette', '2014-b ← restates']],
  [
    '2014-b',
    ['2013-a responds-to gazette', '2013-a restates'],
    ['2015-c announces', '2015-c ← implements'],
  ],
  ['2016-d', [], []],
])('connectionsOf: before and after %s', (id, before, after) => {
  const connections = connectionsOf(record, eventOf(record, id));
  expect(connections.before.map(words)).toEqual(before);
  expect(connections.after.map(words)).toEqual(after);
});
