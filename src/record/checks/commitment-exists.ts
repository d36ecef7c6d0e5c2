import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Rule } from './rule.ts';

export const commitmentExists: Rule = {
  id: 'commitment-exists',
  summary: 'Every commitment that an assessment judges exists.',
  *check({ record, exists }) {
    const known = record.commitments.map((commitment) => commitment.key);
    const keys = new Set(known);
    for (const entry of record.events) {
      for (const [i, { commitment }] of entry.assessments.entries()) {
        const event = commitment.split('#')[0] ?? '';
        const unreadable = exists('events', event) && !record.byId.events.has(event);
        if (keys.has(commitment) || unreadable) continue;
        yield {
          entry,
          path: ['assessments', i, 'commitment'],
          message: `no commitment "${commitment}"`,
          hint: didYouMean(commitment, known),
        };
      }
    }
  },
};
