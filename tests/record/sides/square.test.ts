import { expect, it } from 'vitest';
import { accusations } from '../../../src/record/sides/accusation.ts';
import { accusationSquare, shareOf } from '../../../src/record/sides/square.ts';
import { event, recordOf } from '../entries.ts';

let day = 0;
/** An accusation of its own event, answered or not. */
function accusation(by: string, about: string, answered = false) {
  day += 1;
  return event(`2016-03-${String(day).padStart(2, '0')}-case`, {
    statements: [
      { by, act: 'accuses', about, summary: 'It did it.', source: 'gazette' },
      ...(answered
        ? [{ by: about, act: 'denies', about: by, summary: 'It did not.', source: 'gazette' }]
        : []),
    ],
  });
}

const all = accusations(
  recordOf(
    accusation('xa', 'xb', true),
    accusation('xa', 'xb'),
    accusation('xa', 'xc'),
    accusation('xb', 'xa', true),
    accusation('xc', 'xb'),
  ),
);

it('counts accusations and answers', () => {
  expect(shareOf(all)).toEqual({ count: 5, answered: 2 });
  expect(shareOf([])).toEqual({ count: 0, answered: 0 });
});

it('has the most frequent first, equals by name, and no more than asked for', () => {
  const { accused, rows } = accusationSquare(all, 2);
  expect(accused.map(({ party, total }) => [party.id, total.count])).toEqual([
    ['xb', 3],
    ['xa', 1],
  ]);
  expect(
    rows.map(({ accuser, total, cells }) => [
      accuser.id,
      total.count,
      cells.map(({ count, answered }) => `${answered}/${count}`),
    ]),
  ).toEqual([
    ['xa', 3, ['1/2', '0/0']],
    ['xb', 1, ['0/0', '1/1']],
  ]);
});
