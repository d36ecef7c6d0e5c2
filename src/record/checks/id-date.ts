import type { Rule } from './rule.ts';

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
      const isDay = written.length === 10;
      const rest = entry.id.startsWith(`${written}-`)
        ? entry.id.slice(written.length + 1)
        : undefined;
      if (rest !== undefined && (isDay || !/^\d{2}(-|$)/.test(rest))) continue;
      yield {
        entry,
        path: ['date'],
        message: `the date ${entry.date.edtf} does not agree with the id "${entry.id}"`,
        hint: `the id must begin with ${written}-`,
      };
    }
  },
};
