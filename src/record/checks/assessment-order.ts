import { isBefore } from '../../domain/edtf.ts';
import type { Rule } from './rule.ts';

export const assessmentOrder: Rule = {
  id: 'assessment-order',
  summary: 'An assessment comes after the commitment that it judges.',
  *check({ record }) {
    for (const { event, key, assessments } of record.commitments) {
      for (const assessment of assessments) {
        const entry = assessment.event;
        if (entry !== event && !isBefore(entry.date, event.date)) continue;
        const index = entry.assessments.findIndex((item) => item.commitment === key);
        yield {
          entry,
          path: ['assessments', index, 'commitment'],
          message: `the commitment is of ${event.date.edtf}, not earlier than this assessment`,
        };
      }
    }
  },
};
