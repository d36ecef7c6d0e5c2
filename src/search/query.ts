/** What a reader asks of full-text search: words and quoted phrases. */
import { folded, nameKey } from '../domain/names.ts';

/** A word or a quoted phrase. */
export interface QueryTerm {
  /** As it was written, without its quotation marks. */
  readonly text: string;
  /** Spellings under which the index may hold it; one is enough. */
  readonly spellings: readonly string[];
}

const QUOTES = /["“”„‟«»＂″「」]/gu;
const DASHES = /[\p{Pd}\u2212\u00AD]+/gu;
/** Words that say nothing of what is sought, where others do. */
const SMALL = new Set(
  'a an about and are as at be by d did do does for from how in is it its of on or that the their to was were what when where which who why with'.split(
    ' ',
  ),
);

/**
 * The word under which the index holds a whole name. Its ending is no word's, so that it is never taken for
 * a word of the text.
 */
export function wholeName(name: string): string {
  return `${nameKey(name)}zq`;
}

/** The terms of a query in its order, none twice; small words only where there is nothing else. */
export function parseQuery(query: string): QueryTerm[] {
  const pieces = query.normalize('NFC').replace(QUOTES, '"').split('"');
  const terms = pieces.flatMap((piece, place) =>
    place % 2 === 1 ? [termOf(piece)] : piece.split(/\s+/).map(termOf),
  );
  const filled = [
    ...new Map(
      terms
        .filter(({ spellings }) => spellings.length > 0)
        .map((term) => [nameKey(term.text), term]),
    ).values(),
  ];
  const telling = filled.filter(({ text }) => !isSmall(text));
  return telling.length > 0 ? telling : filled;
}

/** The whole of a query as one name: `fancy bear`, `norm 13(f)`. */
export function wholeQuery(query: string): QueryTerm {
  return termOf(query.replace(QUOTES, ' '));
}

function termOf(piece: string): QueryTerm {
  const text = piece.trim().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M})]+$/gu, '');
  const apart = folded(text)
    .replace(DASHES, ' ')
    .split(/\s+/)
    .map(nameKey)
    .filter((part) => part !== '');
  return { text, spellings: [...new Set([apart.join(' '), nameKey(text)])].filter(Boolean) };
}

function isSmall(text: string): boolean {
  return SMALL.has(text.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(text);
}
