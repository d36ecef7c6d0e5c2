import { didYouMean } from '../../domain/did-you-mean.ts';
import { kindRow } from '../../domain/kinds.ts';
import { isWithdrawn } from '../entries.ts';
import type { Rule } from './rule.ts';

export const bodyLinks: Rule = {
  id: 'body-links',
  summary:
    'Every link in a body, or in coverage.md, leads to an entry that exists and was not withdrawn.',
  *check({ record, entries, texts, exists }) {
    const gone = new Set(record.withdrawn.map(({ folder, id }) => `${folder}/${id}`));
    const known = Map.groupBy(entries, (entry) => entry.folder);
    const ids = new Map(
      [...known].map(([folder, list]) => [folder, list.map((entry) => entry.id)]),
    );
    for (const entry of texts) {
      for (const { line, column, kind, id } of entry.body.links) {
        if (gone.has(`${kind}/${id}`) && !('folder' in entry && isWithdrawn(entry))) {
          yield {
            entry,
            at: { line, column },
            message: `the ${kindRow(kind).word} "${id}" was withdrawn`,
          };
        }
        if (exists(kind, id)) continue;
        const candidates = ids.get(kind) ?? [];
        const now = known.get(kind)?.find(({ former_ids: former }) => former.includes(id))?.id;
        yield {
          entry,
          at: { line, column },
          message: `no entry "${id}" in ${kind}`,
          hint: now ? `it is now ${now}` : didYouMean(id, candidates),
          fix: now ? { from: id, to: now } : undefined,
        };
      }
    }
  },
};
