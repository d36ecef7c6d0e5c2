import { expect, it } from 'vitest';
import { changesByDay } from '../../src/record/changes.ts';
import { event, recordOf } from './entries.ts';

it('tells what was added, changed and corrected on each day, newest first', () => {
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
    event('2015-c', { added: '2016-05-02', updated: '2016-05-02' }),
  );
  const shown = changesByDay(record).map(({ day, added, updated, corrected }) => [
    day,
    added.map(({ id }) => id),
    updated.map(({ id }) => id),
    corrected.map(({ event: { id }, note }) => `${id} ${note}`),
  ]);
  expect(shown).toEqual([
    ['2016-05-02', ['2015-c'], ['2014-b'], ['2014-b Two.']],
    ['2016-04-20', [], [], ['2014-b One.']],
    ['2016-04-01', ['2013-a', '2014-b'], [], []],
  ]);
});

it('has no days in a record without events', () => {
  expect(changesByDay(recordOf())).toEqual([]);
});
