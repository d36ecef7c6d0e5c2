import { expect, it } from 'vitest';
import {
  byYearOfEvent,
  changesByDay,
  changesByMonth,
  changesOfKind,
  longDays,
  notedOn,
  revisedOn,
} from '../../src/record/changes.ts';
import type { Noted } from '../../src/record/changes.ts';
import { event, eventOf, recordOf } from './entries.ts';

const gone = { date: '2016-05-20', reason: 'It did not take place.' };
const record = recordOf(
  event('2013-a', { added: '2016-04-01', updated: '2016-04-01' }),
  event('2014-b', {
    added: '2016-04-01',
    updated: '2016-05-02',
    corrections: [
      { date: '2016-04-20', note: 'One.' },
      { date: '2016-05-02', note: 'Two.' },
    ],
  }),
  event('2015-c', {
    added: '2016-05-02',
    updated: '2016-05-03',
    additions: [{ date: '2016-05-03', note: 'A reply.' }],
  }),
  event('2015-d', { added: '2016-04-01', updated: '2016-04-01', withdrawn: gone }),
);

it('tells what was withdrawn, corrected, added to and added on each day, newest first', () => {
  const words = (notes: readonly Noted[]) =>
    notes.map(({ event: { id }, note }) => `${id} ${note}`);
  const shown = changesByDay(record).map(({ day, withdrawn, corrected, extended, added }) => [
    day,
    words(withdrawn),
    words(corrected),
    words(extended),
    added.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    ['2016-05-20', ['2015-d It did not take place.'], [], [], []],
    ['2016-05-03', [], [], ['2015-c A reply.'], []],
    ['2016-05-02', [], ['2014-b Two.'], [], ['2015-c']],
    ['2016-04-20', [], ['2014-b One.'], [], []],
    ['2016-04-01', [], [], [], ['2013-a', '2014-b']],
  ]);
});

it('counts what changed in each month, newest first', () => {
  const shown = changesByMonth(record).map(({ month, days, counts }) => [
    month,
    days.map(({ day }) => day.slice(8)),
    counts,
  ]);
  expect(shown).toEqual([
    ['2016-05', ['20', '03', '02'], { added: 1, corrected: 1, extended: 1, withdrawn: 1 }],
    ['2016-04', ['20', '01'], { added: 2, corrected: 1, extended: 0, withdrawn: 0 }],
  ]);
  expect(changesByMonth(recordOf())).toEqual([]);
});

it('tells a day by kind, in the order of the page, without what did not happen', () => {
  const told = changesByDay(record).map((day) =>
    changesOfKind(day).map(({ kind, changes }) => [
      kind,
      ...changes.map(({ event: { id }, note }) => `${id} ${note ?? '-'}`),
    ]),
  );
  expect(told).toEqual([
    [['withdrawn', '2015-d It did not take place.']],
    [['extended', '2015-c A reply.']],
    [
      ['corrected', '2014-b Two.'],
      ['added', '2015-c -'],
    ],
    [['corrected', '2014-b One.']],
    [['added', '2013-a -', '2014-b -']],
  ]);
});

it('lists changes by the year of their events, newest first', () => {
  const added = [event('2013-a'), event('2015-c'), event('2013-b')].map((one) => ({
    event: eventOf(recordOf(one), one.id),
    note: undefined,
  }));
  const told = byYearOfEvent(added).map(([year, of]) => [year, ...of.map((one) => one.event.id)]);
  expect(told).toEqual([
    [2015, '2015-c'],
    [2013, '2013-a', '2013-b'],
  ]);
});

it('gives a page of its own to a day on which more than a hundred things changed', () => {
  const notes = (count: number, date: string) =>
    Array.from({ length: count }, (_, at) => ({ date, note: `Note ${at}.` }));
  const days = longDays(
    recordOf(
      event('2013-a', { added: '2016-04-01', corrections: notes(99, '2016-04-01') }),
      event('2014-b', { added: '2016-04-02', corrections: notes(60, '2016-04-02') }),
      event('2015-c', { added: '2016-04-03', additions: notes(40, '2016-04-02') }),
    ),
  );
  expect(days.map(({ day }) => day)).toEqual(['2016-04-02']);
});

it('has no days in a record without events', () => {
  expect(changesByDay(recordOf())).toEqual([]);
});

it('a withdrawal moves the revision of the record', () => {
  expect(record.updated).toBe('2016-05-20');
  expect(record.withdrawn.map(revisedOn)).toEqual(['2016-05-20']);
  const later = event('2015-d', { added: '2016-05-01', updated: '2016-05-25', withdrawn: gone });
  expect(recordOf(later).updated).toBe('2016-05-25');
});

it('knows the latest day for which an entry accounts', () => {
  expect(['2013-a', '2014-b', '2015-c'].map((id) => notedOn(eventOf(record, id)))).toEqual([
    '2016-04-01',
    '2016-05-02',
    '2016-05-03',
  ]);
});
