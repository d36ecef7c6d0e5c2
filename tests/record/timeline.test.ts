import { describe, expect, it } from 'vitest';
import {
  byYearDescending,
  countsByYear,
  frontPage,
  neighboursInList,
} from '../../src/record/timeline.ts';
import { event, eventOf, recordOf } from './entries.ts';

const record = recordOf(
  event('2013-06-a', { type: 'summit' }),
  event('2013-12-b', { type: 'sanction' }),
  event('2015-01-c', { date: '2015-01-31/2015-02-01', type: 'summit' }),
  event('2015-05-d', { type: 'sanction' }),
  event('2015-06-e', { type: 'sanction' }),
);
const { events } = record;

const shownYears = (years: ReturnType<typeof byYearDescending>) =>
  years.map(({ year, events: inYear }) => [year, inYear.map(({ id }) => id)]);

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

describe('the front page', () => {
  it.each([
    [10, [2015, 2013], []],
    [5, [2015, 2013], []],
    [4, [2015], [{ year: 2013, count: 2 }]],
    [3, [2015], [{ year: 2013, count: 2 }]],
  ])('with at most %i events shows whole years', (limit, years, older) => {
    const page = frontPage(events, limit);
    expect(page.shown.map(({ year }) => year)).toEqual(years);
    expect(page.older).toEqual(older);
  });

  it('cuts a newest year that is too long by itself', () => {
    const page = frontPage(events, 2);
    expect(shownYears([...page.shown])).toEqual([[2015, ['2015-06-e', '2015-05-d']]]);
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
