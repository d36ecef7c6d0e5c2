import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Rule } from './rule.ts';

export const bodyLinks: Rule = {
  id: 'body-links',
  summary: 'Every link in a body leads to an entry that exists.',
  *check({ entries, exists }) {
    const known = Map.groupBy(entries, (entry) => entry.folder);
    const ids = new Map(
      [...known].map(([folder, list]) => [folder, list.map((entry) => entry.id)]),
    );
    for (const entry of entries) {
      for (const { line, column, kind, id } of entry.body.links) {
        if (exists(kind, id)) continue;
        const candidates = ids.get(kind) ?? [];
        yield {
          entry,
          at: { line, column },
          message: `no entry "${id}" in ${kind}`,
          hint: didYouMean(id, candidates),
        };
      }
    }
  },
};
