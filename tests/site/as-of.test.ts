import { expect, it } from 'vitest';
import { daysAt } from '../../src/site/as-of.ts';
import { buildRecord } from '../../src/record/build.ts';
import { dateFuture } from '../../src/record/checks/date-future.ts';
import { event, PARTIES } from '../record/entries.ts';

it.each([
  ['noon in London', '2026-11-28T12:00:00Z', undefined, '2026-11-28', '2026-11-29'],
  ['morning in Auckland', '2026-11-28T22:46:00Z', undefined, '2026-11-28', '2026-11-29'],
  ['midnight on the Line Islands', '2026-11-28T10:00:00Z', undefined, '2026-11-28', '2026-11-29'],
  ['a moment before', '2026-11-28T09:59:59.999Z', undefined, '2026-11-28', '2026-11-28'],
  ['the last day of a year', '2027-12-31T11:00:00Z', undefined, '2027-12-31', '2028-01-01'],
  ['a day that was given', '2026-11-28T12:00:00Z', '2014-05-19', '2014-05-19', '2014-05-19'],
])('daysAt: %s', (_, now, given, asOf, today) => {
  expect(daysAt(new Date(now), given)).toEqual({ asOf, today });
});

it.each([
  ['2026-11-29', []],
  ['2026-11', []],
  ['2026-11-29/2026-12-03', []],
  ['2026-11-30', ['2026-11-30 lies ahead of 2026-11-29, so the status must be scheduled']],
  ['2026-12', ['2026-12 lies ahead of 2026-11-29, so the status must be scheduled']],
])('at 11:00 UTC an event of %s is judged by the day in Auckland', (date, expected) => {
  const { asOf, today } = daysAt(new Date('2026-11-28T11:00:00Z'), undefined);
  const days = { date, added: '2026-11-29', updated: '2026-11-29' };
  const record = buildRecord([...PARTIES, event('2026-a', days)], asOf, today);
  const subject = { record, entries: record.events } as unknown as Parameters<
    typeof dateFuture.check
  >[0];
  expect([...dateFuture.check(subject)].map(({ message }) => message)).toEqual(expected);
});
