import type { Source } from '../../domain/schema/source.ts';
import type { AnyEntry } from '../types.ts';
import type { Rule } from './rule.ts';

/** What is said of a page wherever it is cited. */
const SAID = ['publisher', 'date', 'tier', 'lang'] as const;

export const sourceAlike: Rule = {
  id: 'source-alike',
  summary: 'A page has one publisher, date, tier and language wherever it is cited.',
  *check({ entries }) {
    const first = new Map<string, { entry: AnyEntry; source: Source }>();
    for (const entry of entries) {
      for (const [i, source] of entry.sources.entries()) {
        if (source.url === undefined || source.tier === 'dataset') continue;
        const before = first.get(source.url);
        if (!before) {
          first.set(source.url, { entry, source });
          continue;
        }
        for (const key of SAID) {
          if (source[key] === before.source[key]) continue;
          // Another title is that of another part: a row of a data file, a report of a list.
          if (key === 'date' && source.title !== before.source.title) continue;
          yield {
            entry,
            path: ['sources', i, source[key] === undefined ? 'url' : key],
            message: `the ${key} of this page is ${said(source[key])} here and ${said(before.source[key])} in ${before.entry.id}`,
          };
        }
      }
    }
  },
};

function said(value: string | undefined): string {
  return value === undefined ? 'not given' : `"${value}"`;
}
