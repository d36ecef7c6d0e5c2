import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Rule } from './rule.ts';

export const normExists: Rule = {
  id: 'norm-exists',
  summary: 'Every norm that an event names has a page.',
  *check({ record, exists }) {
    const known = [...record.byId.norms.keys()];
    for (const entry of record.events) {
      for (const key of ['norms', 'commitments'] as const) {
        for (const [i, { norm }] of entry[key].entries()) {
          if (norm === undefined || exists('norms', norm)) continue;
          yield {
            entry,
            path: [key, i, 'norm'],
            message: `no norm "${norm}"`,
            hint: didYouMean(norm, known),
          };
        }
      }
    }
  },
};
