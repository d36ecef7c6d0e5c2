import { describe, expect, it } from 'vitest';
import { compareNames, compareText } from '../../src/domain/collation.ts';
import {
  counted,
  either,
  grouped,
  listed,
  months,
  nounFor,
  times,
} from '../../src/domain/words.ts';

describe('counted', () => {
  it.each([
    [0, 'event', '0 events'],
    [1, 'event', '1 event'],
    [2, 'event', '2 events'],
    [3, 'entry', '3 entries'],
    [2, 'country', '2 countries'],
    [1314, 'event', '1,314 events'],
    [2, 'day', '2 days'],
    [2, 'address', '2 addresses'],
    [2, 'search', '2 searches'],
  ])('says %i of “%s” as “%s”', (count, noun, words) => {
    expect(counted(count, noun)).toBe(words);
  });

  it('takes a plural that no rule makes', () => {
    expect([1, 2].map((count) => counted(count, 'norm is', 'norms are'))).toEqual([
      '1 norm is',
      '2 norms are',
    ]);
  });
});

it('says a noun without its number', () => {
  expect([0, 1, 2].map((count) => nounFor(count, 'round'))).toEqual(['rounds', 'round', 'rounds']);
});

it('says how often', () => {
  expect([0, 1, 2].map(times)).toEqual(['0 times', 'once', '2 times']);
});

it('parts thousands', () => {
  expect([999, 1333, 1234567].map(grouped)).toEqual(['999', '1,333', '1,234,567']);
});

it('lists words as a sentence does', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(either)).toEqual(['a', 'a or b', 'a, b or c']);
});

it('has the months in order, as the calendar of the platform names them', () => {
  const platform = months.map((_, month) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2014, month),
    ),
  );
  expect(months).toEqual(platform);
});

it('orders names for readers and texts for machines', () => {
  const names = ['Zambia', 'Åland', 'albania', 'Austria'];
  expect(names.toSorted(compareNames)).toEqual(['Åland', 'albania', 'Austria', 'Zambia']);
  expect(names.toSorted(compareText)).toEqual(['Austria', 'Zambia', 'albania', 'Åland']);
});
