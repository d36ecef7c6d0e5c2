/** What the record as a whole shows, in figures that follow it: each leads to the list behind it. */
import { grouped, nounFor } from '../domain/words.ts';
import { accusations } from './sides/accusation.ts';
import { shareOf } from './sides/square.ts';
import { allTalks } from './talks.ts';
import type { TrackerRecord } from './types.ts';

/** A figure with its sentence. */
export interface Headline {
  /** The number and of how many: `307 of 654`. */
  readonly figure: string;
  /** What goes on after the figure: `accusations were answered`. */
  readonly words: string;
  /** Path of the list behind it, with what it is narrowed to. */
  readonly path: string;
}

/** The figures of the front page; one of nothing is left out. */
export function headlines(record: TrackerRecord): readonly Headline[] {
  const { count, answered } = shareOf(accusations(record));
  const promises = record.commitments;
  const followed = promises.filter(({ followUps }) => followUps.length > 0).length;
  const silent = allTalks(record).filter(({ state }) => state === 'silent');
  return [
    {
      part: answered,
      whole: count,
      words: `${nounFor(count, 'accusation')} ${nounFor(answered, 'was', 'were')} answered`,
      path: 'accusations/?reply=answered#list',
    },
    {
      part: followed,
      whole: promises.length,
      words: `${nounFor(promises.length, 'promise')} ${nounFor(followed, 'was', 'were')} followed by a later event`,
      path: 'commitments/?result=followed',
    },
    {
      part: silent.length,
      whole: record.mechanisms.length,
      words: `talks ${nounFor(silent.length, 'has', 'have')} been silent for over a year`,
      path: 'mechanisms/?state=silent',
    },
  ]
    .filter(({ part }) => part > 0)
    .map(({ part, whole, words, path }) => ({
      figure: `${grouped(part)} of ${grouped(whole)}`,
      words,
      path,
    }));
}
