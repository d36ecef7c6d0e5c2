import { expect, it } from 'vitest';
import { compareEvents, compareText, neighboursInList } from '../../src/record/order.ts';
import { event, eventOf, recordOf } from './entries.ts';

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  // By code point, as no locale would have it.
  ['Z', 'a', -1],
  ['z', 'é', -1],
])('compareText: %s and %s', (a, b, order) => {
  expect(compareText(a, b)).toBe(order);
});

it('orders events by date, then id', () => {
  const inOrder = ['2014-05-19-a', '2014-05-19-b', '2014-05-c', '2014-05-20-a', '2014-06-a'];
  const { events } = recordOf(...inOrder.map((id) => event(id)));
  const sorted = events.toReversed().toSorted(compareEvents);
  expect(sorted.map(({ id }) => id)).toEqual([
    '2014-05-c',
    '2014-05-19-a',
    '2014-05-19-b',
    '2014-05-20-a',
    '2014-06-a',
  ]);
});

const record = recordOf(
  ...['2013-06-a', '2013-12-b', '2015-01-c', '2015-05-d', '2015-06-e'].map((id) => event(id)),
);
const { events } = record;

it.each([
  ['2013-06-a', undefined, '2013-12-b'],
  ['2015-01-c', '2013-12-b', '2015-05-d'],
  ['2015-06-e', '2015-05-d', undefined],
])('neighboursInList: around %s', (id, previous, next) => {
  const around = neighboursInList(events, eventOf(record, id));
  expect([around.previous?.id, around.next?.id]).toEqual([previous, next]);
});

it('knows no neighbours of an event that is not in the list', () => {
  expect(neighboursInList(events.slice(0, 2), eventOf(record, '2015-06-e'))).toEqual({
    previous: undefined,
    next: undefined,
  });
});
