/** A part of an entry's text that shows where the words of a search stand. */
import type { PageData } from './full-text.ts';

/** Words in a row, and whether the reader asked for them. */
export interface Passage {
  readonly words: readonly { readonly text: string; readonly found: boolean }[];
  /** The place of its first word in the text. */
  readonly start: number;
}

const LENGTH = 30;
const LEAD_IN = 6;

/**
 * The passage of a text that holds the most of the places, the first of these where several do; where there
 * are none, the beginning of the text after its title, which stands above the passage already.
 */
export function passageOf(content: string, places: readonly number[], title = ''): Passage {
  const words = wordsOf(content);
  const sorted = places.toSorted((a, b) => a - b);
  const within = (from: number) =>
    sorted.filter((at) => at >= from && at < from + LENGTH - LEAD_IN);
  const best = sorted.reduce(
    (top, at) => (within(at).length > within(top).length ? at : top),
    sorted[0] ?? 0,
  );
  const afterTitle = content.startsWith(title) ? wordsOf(title).length : 0;
  const start =
    sorted.length === 0 ? afterTitle : Math.max(0, Math.min(best - LEAD_IN, words.length - LENGTH));
  const found = new Set(places);
  return {
    start,
    words: words
      .slice(start, start + LENGTH)
      .map((text, place) => ({ text, found: found.has(start + place) })),
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The section of an entry in which a passage stands, where it has a heading. */
export function sectionOf(
  { anchors }: PageData,
  { words, start }: Passage,
): { readonly id: string; readonly text: string } | undefined {
  const at =
    start +
    Math.max(
      0,
      words.findIndex(({ found }) => found),
    );
  return anchors.filter(({ location }) => location <= at).at(-1);
}
