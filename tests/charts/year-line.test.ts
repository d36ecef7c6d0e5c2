import { expect, it } from 'vitest';
import { yearLine } from '../../src/charts/year-line.ts';

it.each([
  [[2015, 2013, 2015], 2013, 2016, 'M1 16v-8M7 16v-16', 12],
  [[2013], 2013, 2013, 'M1 16v-16', 3],
  [[], 2013, 2014, '', 6],
])('draws %j between %i and %i', (years, first, last, path, width) => {
  expect(yearLine(years, first, last)).toEqual({ path, width });
});

it('shows a year of one event beside one of a hundred', () => {
  const years = [2014, ...Array.from({ length: 100 }, () => 2015)];
  expect(yearLine(years, 2014, 2015).path).toBe('M1 16v-2M4 16v-16');
});
