import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { countWords } from '../domain/schema/text.ts';
import type { Place } from '../domain/place.ts';
import { placesIn, writtenOf } from './place-in.ts';

/** A phrase between double quotation marks: where it begins in the body, and its number of words. */
export type Quotation = Place & { readonly words: number };

/**
 * The quoted phrases of a paragraph or table, also where emphasis or a note breaks the text; `source` is
 * the text of the body.
 */
export function quotations(node: Nodes, source: string): Quotation[] {
  const pieces: { offset: number; place: (index: number) => Place }[] = [];
  let whole = '';
  visit(node, ['text', 'inlineCode'], (leaf) => {
    if (leaf.type !== 'text' && leaf.type !== 'inlineCode') return;
    pieces.push({ offset: whole.length, place: placesIn(writtenOf(leaf, source)) });
    whole += leaf.value;
  });
  return [...whole.matchAll(/“([^”]*)”|"([^"]*)"|«([^»]*)»/g)].flatMap((match) => {
    const piece = pieces.findLast(({ offset }) => offset <= match.index);
    if (!piece) return [];
    const place = piece.place(match.index - piece.offset);
    return [{ ...place, words: countWords(match[1] ?? match[2] ?? match[3] ?? '') }];
  });
}
