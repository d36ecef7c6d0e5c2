/** Addresses under which entries were once published, and where they lead now. */
import type { Kind } from '../domain/kinds.ts';
import { relationId } from '../domain/relation-id.ts';
import { allEntries } from './entries.ts';
import type { AnyEntry, Relation, TrackerRecord } from './types.ts';

/** An old address of an entry or a relation, as the folder and id of a page. */
export interface Moved {
  readonly folder: Kind | 'bilateral';
  readonly from: string;
  readonly to: string;
}

/** Every old address of the record, in order. */
export function movedAddresses(record: TrackerRecord): Moved[] {
  const moved = allEntries(record).flatMap((entry) =>
    formerIds(entry).map((from): Moved => ({ folder: entry.folder, from, to: entry.id })),
  );
  const relations = [...record.relations.values()].flatMap((relation) =>
    formerRelations(relation)
      .filter((from) => !record.relations.has(from))
      .map((from): Moved => ({ folder: 'bilateral', from, to: relation.id })),
  );
  // Two relations may once have shared an address; it leads to the first of them.
  const all = [...moved, ...relations].map((one) => [`${one.folder}/${one.from}`, one] as const);
  return [...new Map(all.toReversed()).values()].toReversed();
}

/** Every address of an entry or a relation that the record now has, as permalinks.txt lists it, in order. */
export function publishedAddresses(
  entries: readonly { kind: Kind; id: string }[],
  { relations }: Pick<TrackerRecord, 'relations'>,
): string[] {
  return [
    ...entries.map(({ kind, id }) => `${kind}/${id}`),
    ...[...relations.keys()].map((id) => `bilateral/${id}`),
  ].toSorted();
}

/** Earlier ids of an entry. */
function formerIds(entry: AnyEntry): readonly string[] {
  return entry.former_ids;
}

/**
 * The ids that a relation had while one of its parties, or both, had another id, and while all ids
 * were joined by one hyphen.
 */
function formerRelations({ id, a, b }: Relation): string[] {
  const pairs = [a.id, ...a.former_ids].flatMap((one) =>
    [b.id, ...b.former_ids].flatMap((other) => [
      relationId(one, other),
      [one, other].toSorted().join('-'),
    ]),
  );
  return [...new Set(pairs)].filter((pair) => pair !== id);
}
