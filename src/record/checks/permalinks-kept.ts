import { nearest } from '../../domain/did-you-mean.ts';
import { isKind } from '../../domain/kinds.ts';
import type { Kind } from '../../domain/kinds.ts';
import { movedAddresses } from '../addresses.ts';
import type { AnyEntry } from '../types.ts';
import type { Rule } from './rule.ts';

function successorHint(entries: readonly AnyEntry[], folder: Kind, id: string): string {
  const ids = entries.filter((entry) => entry.folder === folder).map((entry) => entry.id);
  const successor = nearest(id, ids) ?? 'the entry that took its place';
  return `list the old id under former_ids in ${successor}`;
}

export const permalinksKept: Rule = {
  id: 'permalinks-kept',
  summary:
    'Every address in permalinks.txt still leads to an entry, under its id or as an earlier id, or to two parties.',
  *check({ record, entries, permalinks, exists }) {
    const known = new Set([
      ...entries.flatMap((entry) =>
        [entry.id, ...entry.former_ids].map((id) => `${entry.folder}/${id}`),
      ),
      ...[...record.relations.keys(), ...record.retiredRelations.map(({ id }) => id)].map(
        (id) => `bilateral/${id}`,
      ),
      ...movedAddresses(record).map(({ folder, from }) => `${folder}/${from}`),
    ]);
    for (const { address, line } of permalinks.addresses) {
      const [folder, id] = address.split('/');
      if (known.has(address) || (isKind(folder) && exists(folder, id ?? ''))) continue;
      yield {
        entry: permalinks,
        at: { line, column: 1 },
        message: `"${address}" was published and no longer leads anywhere`,
        hint: isKind(folder) ? successorHint(entries, folder, id ?? '') : undefined,
      };
    }
  },
};
