import { expect, it } from 'vitest';
import { compareEvents, compareText } from '../../src/record/order.ts';
import { event, recordOf } from './entries.ts';

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
