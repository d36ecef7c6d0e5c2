import type { Rule } from './rule.ts';

export const dateFuture: Rule = {
  id: 'date-future',
  summary:
    'An event that lies ahead is scheduled, and entries are not changed before they are added.',
  *check({ record }) {
    for (const entry of record.events) {
      if (entry.date.earliest > record.today && entry.status !== 'scheduled') {
        yield {
          entry,
          path: ['status'],
          message: `${entry.date.edtf} lies ahead of ${record.today}, so the status must be scheduled`,
        };
      }
      if (entry.updated < entry.added) {
        yield {
          entry,
          path: ['updated'],
          message: '"updated" must not be before the day on which the entry was added',
        };
      }
    }
  },
};
