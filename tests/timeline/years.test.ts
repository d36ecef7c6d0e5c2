import { expect, it } from 'vitest';
import { byMonth, byYearDescending, countsByYear } from '../../src/timeline/years.ts';
import { event, recordOf } from '../record/entries.ts';
import { events, shownYears } from './three-years.ts';

it('arranges events by year, newest first', () => {
  expect(shownYears(byYearDescending(events))).toEqual([
    [2015, ['2015-06-e', '2015-05-d', '2015-01-c']],
    [2013, ['2013-12-b', '2013-06-a']],
  ]);
  expect(byYearDescending([])).toEqual([]);
});

it('counts the events of each year and family, years without events included', () => {
  const none = { cooperation: 0, 'rule-making': 0, accusation: 0, response: 0, assessment: 0 };
  expect(countsByYear(events)).toEqual([
    { year: 2013, total: 2, counts: { ...none, cooperation: 1, response: 1 } },
    { year: 2014, total: 0, counts: none },
    { year: 2015, total: 3, counts: { ...none, cooperation: 1, response: 2 } },
  ]);
  expect(countsByYear([])).toEqual([]);
});

it('arranges the events of a year by month, those of no known month last', () => {
  const year = recordOf(
    event('2015-a', { date: '2015' }),
    event('2015-05-b', { date: '2015-05' }),
    event('2015-05-c', { date: '2015-05-30/2015-06-02' }),
    event('2015-12-d', { date: '2015-12-01' }),
  ).events.toReversed();
  expect(byMonth(year).map(({ name, events: list }) => [name, list.map(({ id }) => id)])).toEqual([
    ['December', ['2015-12-d']],
    ['May', ['2015-05-c', '2015-05-b']],
    ['No month known', ['2015-a']],
  ]);
  expect(byMonth([])).toEqual([]);
});
