import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { countWords } from '../domain/schema/text.ts';
import type { Place } from './place-in.ts';
import { placeIn } from './place-in.ts';

/** A phrase between double quotation marks: where it begins in the body, and its number of words. */
export type Quotation = Place & { readonly words: number };

/** The quoted phrases of a paragraph or table, also where emphasis or a note breaks the text. */
export function quotations(node: Nodes): Quotation[] {
  const pieces: { offset: number; text: string; start: Place }[] = [];
  let whole = '';
  visit(node, ['text', 'inlineCode'], (leaf) => {
    if (!('value' in leaf) || !leaf.position) return;
    pieces.push({ offset: whole.length, text: leaf.value, start: leaf.position.start });
    whole += leaf.value;
  });
  return [...whole.matchAll(/“([^”]*)”|"([^"]*)"|«([^»]*)»/g)].flatMap((match) => {
    const piece = pieces.findLast(({ offset }) => offset <= match.index);
    if (!piece) return [];
    const place = placeIn(piece.text, match.index - piece.offset, piece.start);
    return [{ ...place, words: countWords(match[1] ?? match[2] ?? match[3] ?? '') }];
  });
}
