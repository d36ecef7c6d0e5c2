import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Rule } from './rule.ts';
import { sourceUses } from './source-refs.ts';

export const sourceExists: Rule = {
  id: 'source-exists',
  summary: 'Every source that a key or a footnote names is listed in the same entry.',
  *check({ entries }) {
    for (const entry of entries) {
      const known = entry.sources.map((source) => source.id);
      for (const { id, where } of sourceUses(entry)) {
        if (known.includes(id)) continue;
        yield {
          entry,
          ...where,
          message: `no source "${id}" in this entry`,
          hint: didYouMean(id, known),
        };
      }
    }
  },
};
