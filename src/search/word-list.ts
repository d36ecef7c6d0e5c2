/** The words of the record with the number of entries that have them: what a misspelt word may have meant. */
import { compareText } from '../domain/collation.ts';
import { folded, nameKey } from '../domain/names.ts';
import { namesOf, titleOf } from '../record/entries.ts';
import type { AnyEntry, TrackerRecord } from '../record/types.ts';

/** Words in fewer entries are no help to a reader, unless a name has them. */
const LEAST = 3;
const SHORTEST = 4;

interface Word {
  /** As the record writes it: in small letters where it ever does. */
  text: string;
  count: number;
}

/**
 * A line for each word and for each name of several words: the text, and after a tab the number of entries
 * that have it. A word has four letters or more, and three entries or a name.
 */
export function wordList(record: TrackerRecord): string {
  const words = new Map<string, Word>();
  const names = new Set<string>();
  for (const entry of record.entries) {
    const told = namesOfEntry(entry);
    const texts = [...told, 'summary' in entry ? entry.summary : '', plainText(entry.body.html)];
    for (const [key, text] of wordsIn(texts.join('\n'))) {
      const word = words.get(key);
      if (!word) words.set(key, { text, count: 1 });
      else {
        word.count += 1;
        if (text === text.toLowerCase()) word.text = text;
      }
    }
    for (const name of told) for (const [key] of wordsIn(name)) names.add(key);
    if (entry.folder === 'events') continue;
    for (const name of told) {
      const key = nameKey(name);
      if (/\s/.test(name) && name.length <= LONGEST_NAME && !words.has(key))
        words.set(key, { text: name, count: 0 });
    }
  }
  return [...words]
    .filter(([key, { count }]) => count === 0 || count >= LEAST || names.has(key))
    .map(([, { text, count }]) => `${text}\t${count === 0 ? '' : count}`)
    .toSorted(compareText)
    .join('\n');
}

/** Longer names are sentences, which nobody misspells as a whole. */
const LONGEST_NAME = 32;

function namesOfEntry(entry: AnyEntry): string[] {
  return entry.folder === 'events' ? [titleOf(entry)] : namesOf(entry);
}

function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, ' ');
}

/** The words of a text by their keys, each once. */
function wordsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu)) {
    if (word.length < SHORTEST) continue;
    const key = folded(word).replaceAll('-', '');
    if (!found.has(key) || word === word.toLowerCase()) found.set(key, word);
  }
  return found;
}
