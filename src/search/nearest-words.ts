/** What a word that the record lacks may have meant. */
import { differences } from '../domain/did-you-mean.ts';
import { nameKey } from '../domain/names.ts';

/** A word or name of the record, and in how many entries it stands; undefined for a name. */
export interface NearWord {
  readonly text: string;
  readonly count: number | undefined;
}

const MOST = 5;

/** The names of several words that are nearest to a whole query, at most five. */
export function nearestNames(query: string, words: readonly NearWord[]): NearWord[] {
  const names = words.filter(({ count }) => count === undefined);
  return /\s/.test(query.trim()) ? nearestWords(query, names) : [];
}

/** Reads the lines of `wordList`. */
export function readWordList(lines: string): NearWord[] {
  return lines.split('\n').map((line) => {
    const [text = '', count = ''] = line.split('\t');
    return { text, count: count === '' ? undefined : Number(count) };
  });
}

/**
 * The words and names nearest to what was written, at most five: those with the fewest other letters, then
 * those that go on where it ends, the more frequent first. In four letters one may differ, in six two.
 */
export function nearestWords(written: string, words: readonly NearWord[]): NearWord[] {
  const key = nameKey(written);
  const limit = key.length < 4 ? 0 : key.length < 6 ? 1 : key.length < 10 ? 2 : 3;
  return words
    .flatMap((word) => {
      const other = nameKey(word.text);
      const goesOn = key.length >= 3 && other.startsWith(key);
      const distance =
        Math.abs(other.length - key.length) <= limit ? differences(key, other) : Infinity;
      return distance <= limit || goesOn ? [{ word, rank: Math.min(distance, limit + 1) }] : [];
    })
    .toSorted((a, b) => a.rank - b.rank || (b.word.count ?? 0) - (a.word.count ?? 0))
    .slice(0, MOST)
    .map(({ word }) => word);
}
