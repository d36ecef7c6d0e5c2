import { isBefore } from '../../domain/date.ts';
import type { Rule } from './rule.ts';

export const assessmentOrder: Rule = {
  id: 'assessment-order',
  summary: 'An assessment comes after the commitment that it judges.',
  *check({ record }) {
    const eventOf = new Map(record.commitments.map(({ key, event }) => [key, event]));
    for (const entry of record.events) {
      for (const [i, { commitment }] of entry.assessments.entries()) {
        const event = eventOf.get(commitment);
        if (!event || (entry !== event && !isBefore(entry.date, event.date))) continue;
        yield {
          entry,
          path: ['assessments', i, 'commitment'],
          message:
            entry === event
              ? 'an event does not assess its own commitment'
              : `the commitment is of ${event.date.edtf}, later than this assessment`,
        };
      }
    }
  },
};
