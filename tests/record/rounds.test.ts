import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../src/record/lifecycle.ts';
import { missingRounds, roundWords, silenceOf } from '../../src/record/rounds.ts';
import { event, mechanism, recordOf } from './entries.ts';

/** The life of a channel with these changes, each by its date. */
function life(changes: Readonly<Record<string, object>>) {
  const events = Object.entries(changes).map(([date, change]) =>
    event(`${date}-x`, { mechanisms: [{ mechanism: 'talks', ...change }] }),
  );
  return lifeOf(recordOf(mechanism('talks'), ...events), 'talks');
}

describe('missing rounds', () => {
  it.each([
    ['none known', { '2014-01-01': { effect: 'met' } }, []],
    ['the first known', { '2014-01-01': { effect: 'met', round: '1' } }, []],
    ['earlier than the first known', { '2014-01-01': { effect: 'met', round: '3' } }, [1, 2]],
    [
      'between those known',
      {
        '2014-01-01': { effect: 'met', round: '1' },
        '2015-01-01': { effect: 'met', round: '4' },
        '2016-01-01': { effect: 'met', round: '6' },
      },
      [2, 3, 5],
    ],
    [
      'a number told twice',
      {
        '2014-01-01': { effect: 'met', round: '2' },
        '2014-02-01': { effect: 'met', round: '2' },
      },
      [1],
    ],
  ])('%s', (_, changes, expected) => {
    expect(missingRounds(life(changes))).toEqual(expected);
  });
});

describe('silence', () => {
  it.each([
    ['a meeting of yesterday', { '2026-11-28': { effect: 'met' } }, undefined],
    ['a day short of a year', { '2025-11-30': { effect: 'met' } }, undefined],
    ['a year to the day', { '2025-11-29': { effect: 'met' } }, 1],
    ['years', { '2014-05-01': { effect: 'met' } }, 12],
    ['a month, from its end', { '2025-11': { effect: 'met' } }, undefined],
    ['only created', { '2020-01-01': { effect: 'created' } }, 6],
    ['announced, never met', { '2020-01-01': { effect: 'announced' } }, undefined],
    [
      'suspended',
      { '2014-01-01': { effect: 'met' }, '2015-01-01': { effect: 'suspended' } },
      undefined,
    ],
    ['ended', { '2014-01-01': { effect: 'met' }, '2015-01-01': { effect: 'ended' } }, undefined],
    ['never', {}, undefined],
  ])('%s', (_, changes, years) => {
    expect(silenceOf(life(changes), '2026-11-29')?.years).toBe(years);
  });
});

it.each([
  [[1], 'round 1'],
  [[1, 2], 'rounds 1 and 2'],
  [[1, 2, 3, 5], 'rounds 1–3 and 5'],
  [[2, 4, 5, 7, 8, 9, 10], 'rounds 2, 4, 5 and 7–10'],
])('rounds %j in words', (rounds, words) => {
  expect(roundWords(rounds)).toBe(words);
});
