import { tryEdtf } from '../../domain/date.ts';
import type { Rule } from './rule.ts';

/** Whether an id goes on, after the date, with digits that would make the date a more precise one. */
function saysMore(written: string, rest: string): boolean {
  const [, digits] = /^(\d{2})(?:-|$)/.exec(rest) ?? [];
  return digits !== undefined && tryEdtf(`${written}-${digits}`) !== undefined;
}

export const idDate: Rule = {
  id: 'id-date',
  summary:
    'An event’s id begins with its date, at the date’s own precision; an interval’s with its first day.',
  *check({ record }) {
    for (const entry of record.events) {
      const start = entry.date.edtf.split('/')[0] ?? '';
      const written = start
        .replace(/[~?%]$/, '')
        .replace(/(-XX)+$/, '')
        .toLowerCase();
      const rest = entry.id.startsWith(`${written}-`)
        ? entry.id.slice(written.length + 1)
        : undefined;
      if (rest !== undefined && !saysMore(written, rest)) continue;
      yield {
        entry,
        path: ['date'],
        message: `the date ${entry.date.edtf} does not agree with the id "${entry.id}"`,
        hint: `the id must begin with ${written}-`,
      };
    }
  },
};
