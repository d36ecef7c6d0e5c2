import type { Kind } from '../../domain/kinds.ts';
import type { Coverage } from '../../source/coverage.ts';
import type { Fix } from '../../domain/fix.ts';
import type { Path, Place, Where } from '../../domain/place.ts';
import type { SearchedList } from '../../source/lists.ts';
import type { Permalinks } from '../../source/permalinks.ts';
import type { AnyEntry, TrackerRecord } from '../types.ts';

/** Something that a rule found wrong, at a key of an entry's head or at a place in a file. */
export type Problem = {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly fix?: Fix | undefined;
} & (
  | ({ readonly entry: AnyEntry } & Extract<Where, { path: Path }>)
  | ({ readonly entry: { readonly file: string } } & Extract<Where, { at: Place }>)
);

/** What the rules look at: the record, and every address that was ever published. */
export interface Subject {
  readonly record: TrackerRecord;
  /** Every entry, in order of kind and then of the record. */
  readonly entries: readonly AnyEntry[];
  /** Every text of the record: the bodies of the entries, and `coverage.md`. */
  readonly texts: readonly (AnyEntry | Coverage)[];
  readonly coverage: Coverage | undefined;
  readonly permalinks: Permalinks;
  /** Lists that were gone through row by row. */
  readonly lists: readonly SearchedList[];
  /** The day that no work at an entry can be dated after, `YYYY-MM-DD`. */
  readonly latestDay: string;
  /** Whether an entry exists; one whose file could not be read exists too, so it is reported once. */
  readonly exists: (folder: Kind, id: string) => boolean;
}

/** A rule over the whole record: what must hold, and a generator of what does not. */
export interface Rule {
  readonly id: string;
  /** The rule in one sentence, as CONTRIBUTING prints it. */
  readonly summary: string;
  readonly check: (subject: Subject) => Iterable<Problem>;
}
