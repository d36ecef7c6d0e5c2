import { describe, expect, it } from 'vitest';
import { frontPage } from '../../src/timeline/front-page.ts';
import { events, shownYears } from './three-years.ts';

describe('the front page', () => {
  it.each([
    [10, [3, 2], []],
    [5, [3, 2], []],
    [4, [3, 1], [{ year: 2013, count: 2 }]],
    [3, [3], [{ year: 2013, count: 2 }]],
    [
      2,
      [2],
      [
        { year: 2015, count: 3 },
        { year: 2013, count: 2 },
      ],
    ],
  ])('with at most %i events shows %j of the newest years', (limit, rows, years) => {
    const page = frontPage(events, '2015-12-31', limit);
    expect(page.shown.map((year) => year.events.length)).toEqual(rows);
    expect(page.shown.map(({ count }) => count)).toEqual([3, 2].slice(0, rows.length));
    expect(page.years).toEqual(years);
  });

  it('leaves out what lies ahead, and counts it in no year', () => {
    const page = frontPage(events, '2015-05-31', 3);
    expect(shownYears([...page.shown])).toEqual([
      [2015, ['2015-05-d', '2015-01-c']],
      [2013, ['2013-12-b']],
    ]);
    expect(page.shown.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('takes what has begun for happened, to its last day', () => {
    expect(shownYears([...frontPage(events, '2015-01-31').shown])[0]).toEqual([
      2015,
      ['2015-01-c'],
    ]);
  });

  it('is empty for an empty record', () => {
    expect(frontPage([], '2015-01-01')).toEqual({ shown: [], years: [] });
  });
});
