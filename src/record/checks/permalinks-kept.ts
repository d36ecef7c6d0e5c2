import { nearest } from '../../domain/did-you-mean.ts';
import { isKind } from '../../domain/schema/kinds.ts';
import type { Rule } from './rule.ts';

export const permalinksKept: Rule = {
  id: 'permalinks-kept',
  summary:
    'Every address in permalinks.txt still leads to an entry, under its id or as an earlier id.',
  *check({ entries, permalinks, exists }) {
    const known = new Set(
      entries.flatMap((entry) =>
        [entry.id, ...(entry.folder === 'events' ? entry.aliases : entry.former_ids)].map(
          (id) => `${entry.folder}/${id}`,
        ),
      ),
    );
    for (const { address, line } of permalinks.addresses) {
      const [folder, id] = address.split('/');
      if (known.has(address) || (isKind(folder) && exists(folder, id ?? ''))) continue;
      const heir = nearest(address, [...known]) ?? 'the entry that took its place';
      yield {
        entry: permalinks,
        at: { line, column: 1 },
        message: `"${address}" was published and no longer leads anywhere`,
        hint: `list the old id under ${folder === 'events' ? 'aliases' : 'former_ids'} in ${heir}`,
      };
    }
  },
};
