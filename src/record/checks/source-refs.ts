import { kindRow } from '../../domain/kinds.ts';
import { referencesIn } from '../../domain/references.ts';
import { splitSourceRef } from '../../domain/schema/text.ts';
import type { Where } from '../../domain/place.ts';
import type { AnyEntry } from '../types.ts';

/** A reference from a head's key or from a footnote to one of the entry's sources. */
export interface SourceUse {
  readonly id: string;
  readonly where: Where;
}

/** Every place where an entry refers to one of its sources. */
export function* sourceUses(entry: AnyEntry): Iterable<SourceUse> {
  for (const { names, id, path } of referencesIn(kindRow(entry.folder).schema, entry)) {
    if (names === 'sources') yield { id, where: { path } };
  }
  for (const { ref, line, column } of entry.body.notes) {
    yield { id: splitSourceRef(ref).id, where: { at: { line, column } } };
  }
}
