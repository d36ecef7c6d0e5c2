import type { Rule } from './rule.ts';

export const mechanismSuccessor: Rule = {
  id: 'mechanism-successor',
  summary: 'A replaced mechanism names its successor (by), and no other effect does.',
  *check({ record }) {
    for (const entry of record.events) {
      for (const [i, { mechanism, effect, by }] of entry.mechanisms.entries()) {
        if (effect === 'replaced' && (by === undefined || by === mechanism)) {
          yield {
            entry,
            path: ['mechanisms', i, 'effect'],
            message: `"replaced" must name another mechanism that took its place (by)`,
          };
        }
        if (effect !== 'replaced' && by !== undefined) {
          yield {
            entry,
            path: ['mechanisms', i, 'by'],
            message: `"by" belongs to the effect "replaced" only`,
          };
        }
      }
    }
  },
};
