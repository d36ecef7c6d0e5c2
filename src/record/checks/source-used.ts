import type { Rule } from './rule.ts';
import { sourceUses } from './source-refs.ts';

export const sourceUsed: Rule = {
  id: 'source-used',
  summary:
    'Every source is used; one that was only cited is used by naming the source that cites it.',
  *check({ entries }) {
    for (const entry of entries) {
      const used = new Set([...sourceUses(entry)].map((use) => use.id));
      for (const [i, source] of entry.sources.entries()) {
        if (used.has(source.id) || source.read === 'cited') continue;
        yield {
          entry,
          path: ['sources', i, 'id'],
          message: `source "${source.id}" is never used`,
          hint: `cite it as [^${source.id}] or leave it out`,
        };
      }
    }
  },
};
