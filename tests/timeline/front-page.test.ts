import { describe, expect, it } from 'vitest';
import { frontPage } from '../../src/timeline/front-page.ts';
import { eventOf } from '../record/entries.ts';
import { events, record, shownYears } from './three-years.ts';

describe('the front page', () => {
  const counts: Readonly<Record<number, number>> = { 2015: 3, 2013: 2 };
  it.each([
    [10, [2015, 2013], []],
    [5, [2015, 2013], []],
    [4, [2015], [{ year: 2013, count: 2 }]],
    [3, [2015], [{ year: 2013, count: 2 }]],
  ])('with at most %i events shows whole years', (limit, years, older) => {
    const page = frontPage(events, limit);
    expect(page.shown.map(({ year }) => year)).toEqual(years);
    expect(page.older).toEqual(older);
    expect(page.shown.map(({ count }) => count)).toEqual(years.map((year) => counts[year]));
  });

  it('cuts a newest year that is too long by itself', () => {
    const page = frontPage(events, 2);
    expect(shownYears([...page.shown])).toEqual([[2015, ['2015-06-e', '2015-05-d']]]);
    expect(page.shown.map(({ count }) => count)).toEqual([3]);
    expect(page.older).toEqual([
      { year: 2015, count: 3 },
      { year: 2013, count: 2 },
    ]);
  });

  it.each([
    [400, 400],
    [401, 251],
    [2000, 300],
  ])('of %i events in years of fifty shows %i', (count, shown) => {
    const many = Array.from({ length: count }, (_, index) => ({
      ...eventOf(record, '2015-05-d'),
      year: 2000 + Math.floor(index / 50),
    }));
    const rows = frontPage(many).shown.flatMap(({ events: inYear }) => inYear);
    expect(rows).toHaveLength(shown);
  });

  it('is empty for an empty record', () => {
    expect(frontPage([])).toEqual({ shown: [], older: [] });
  });
});
