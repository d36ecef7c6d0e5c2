import { splitSourceRef } from '../../domain/schema/text.ts';
import type { Path, Position } from '../../source/front-matter.ts';
import type { AnyEntry } from '../types.ts';

/** A reference from a head's key or from a footnote to one of the entry's sources. */
export interface SourceUse {
  readonly id: string;
  readonly where: { readonly path: Path } | { readonly at: Position };
}

/** Keys of an event whose items may name a source. */
const KEYS = [
  'mechanisms',
  'norms',
  'actors',
  'links',
  'statements',
  'commitments',
  'assessments',
  'follow_ups',
  'expectations',
] as const;

/** Every place where an entry refers to one of its sources. */
export function* sourceUses(entry: AnyEntry): Iterable<SourceUse> {
  if (entry.folder === 'events') {
    for (const key of KEYS) {
      for (const [i, { source }] of entry[key].entries()) {
        if (source !== undefined)
          yield { id: splitSourceRef(source).id, where: { path: [key, i, 'source'] } };
      }
    }
  }
  if (entry.folder === 'norms') {
    for (const [i, { source, adoption }] of entry.texts.entries()) {
      yield { id: splitSourceRef(source).id, where: { path: ['texts', i, 'source'] } };
      if (adoption?.source !== undefined) {
        const path = ['texts', i, 'adoption', 'source'];
        yield { id: splitSourceRef(adoption.source).id, where: { path } };
      }
    }
  }
  for (const [i, { via }] of entry.sources.entries()) {
    if (via !== undefined) yield { id: via, where: { path: ['sources', i, 'via'] } };
  }
  for (const { ref, line, column } of entry.body.notes) {
    yield { id: splitSourceRef(ref).id, where: { at: { line, column } } };
  }
}
