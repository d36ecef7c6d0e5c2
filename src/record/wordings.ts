/** The words of a norm's texts, side by side, with what each changed against the one before. */
import { diffWords } from 'diff';
import { splitSourceRef } from '../domain/schema/text.ts';
import { isFirstHand } from '../domain/vocabulary/index.ts';
import { parseEdtf } from '../domain/date.ts';
import type { EdtfDate } from '../domain/date.ts';
import { compareEdtf } from '../domain/date.ts';
import type { Norm } from './types.ts';

/** A stretch of a clause: as it stood in the text before, new in this one, or left out of it. */
export interface Stretch {
  readonly change: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** One text of a norm whose clause is in the record. */
export interface Wording {
  readonly text: Norm['texts'][number];
  readonly date: EdtfDate;
  /** The clause as the instrument has it. */
  readonly clause: string;
  /** Who carries the text in which it was read, where that is no official publication. */
  readonly copy: string | undefined;
  /** The clause against that of the text before it; a single kept stretch for the first. */
  readonly stretches: readonly Stretch[];
}

/** The clauses of a norm, oldest text first; texts whose clause nobody saw are left out. */
export function wordingsOf(norm: Norm): readonly Wording[] {
  const worded = norm.texts
    .flatMap((text) =>
      text.wording === undefined
        ? []
        : [
            {
              text,
              date: parseEdtf(text.date),
              clause: text.wording,
              copy: copyOf(norm, text.source),
            },
          ],
    )
    .toSorted((a, b) => compareEdtf(a.date, b.date));
  return worded.map((wording, index) => ({
    ...wording,
    stretches: compareClauses(worded[index - 1]?.clause ?? wording.clause, wording.clause),
  }));
}

/** The publisher of a source that is no official publication itself. */
function copyOf({ sources }: Norm, ref: string): string | undefined {
  const source = sources.find(({ id }) => id === splitSourceRef(ref).id);
  return source && isFirstHand(source.tier) ? undefined : source?.publisher;
}

/** What changed from one clause to another, word by word, in the order of the later one. */
export function compareClauses(before: string, after: string): readonly Stretch[] {
  return diffWords(before, after, { ignoreCase: false }).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}
