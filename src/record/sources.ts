import { splitSourceRef } from '../domain/schema/text.ts';
import type { AnyEntry } from './types.ts';

/** The citations of a source in an entry's body, numbered from 1 as their anchors are. */
export function backReferences(entry: AnyEntry, sourceId: string): number[] {
  return entry.body.notes
    .filter((note) => splitSourceRef(note.ref).id === sourceId)
    .map((_, index) => index + 1);
}
