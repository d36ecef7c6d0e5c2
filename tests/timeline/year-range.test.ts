import { expect, it } from 'vitest';
import { yearsAsked } from '../../src/timeline/days.ts';
import { everything } from '../../src/timeline/query.ts';
import { askForYears, rangeWithin } from '../../src/timeline/year-range.ts';

const all = { first: 1998, last: 2026 };
const AS_OF = '2026-09-05';

it.each([
  ['', '', undefined],
  ['2018', '2024', { first: 2018, last: 2024 }],
  ['2024', '2018', { first: 2018, last: 2024 }],
  ['19 May 2014', '', { first: 2014, last: 2026 }],
  ['', 'last year', { first: 1998, last: 2025 }],
  ['1998', '2026', undefined],
  ['1990', '', undefined],
  ['then', '', undefined],
])('“%s” to “%s” are the years %j', (from, to, years) => {
  expect(yearsAsked({ ...everything, from, to }, all, AS_OF)).toEqual(years);
});

it.each([
  [{ first: 2018, last: 2024 }, '2018', '2024'],
  [{ first: 1998, last: 2024 }, '', '2024'],
  [{ first: 2018, last: 2026 }, '2018', ''],
  [{ first: 1998, last: 1998 }, '1998', '1998'],
  [{ first: 2026, last: 2026 }, '2026', '2026'],
  [all, '', ''],
  [undefined, '', ''],
])('%j are asked for from “%s” to “%s”, beside the other filters', (years, from, to) => {
  const query = { ...everything, country: ['ru'], from: 'May 2014', to: 'then' };
  expect(askForYears(query, years, all)).toEqual({ ...query, from, to });
});

it('keeps both bounds within the years, in order', () => {
  expect(rangeWithin(2030, 1990, all)).toEqual(all);
  expect(rangeWithin(2014, 2012, all)).toEqual({ first: 2012, last: 2014 });
});
