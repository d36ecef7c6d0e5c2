import type { AnyEntry } from '../types.ts';
import type { Rule } from './rule.ts';

/** Whether a source is reached again by asking, from each source on, which one cites it. */
function citesItself({ sources }: AnyEntry, id: string): boolean {
  const next = new Map(sources.map((source) => [source.id, source.via]));
  const seen = new Set<string>();
  for (let at = next.get(id); at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

export const sourceVia: Rule = {
  id: 'source-via',
  summary: 'No source is cited by itself, directly or through others.',
  *check({ entries }) {
    for (const entry of entries) {
      for (const [i, { id, via }] of entry.sources.entries()) {
        if (!citesItself(entry, id)) continue;
        const message =
          via === id
            ? `the source "${id}" cannot be cited by itself`
            : `the source "${id}" is cited by itself by way of ${via}`;
        yield { entry, path: ['sources', i, 'via'], message };
      }
    }
  },
};
