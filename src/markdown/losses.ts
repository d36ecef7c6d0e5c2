/** What Markdown drops from a body, or leaves standing as bare marks, where an editor meant something. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Place } from '../domain/place.ts';
import type { Written } from './place-in.ts';
import { placesIn, writtenOf } from './place-in.ts';

/** Something that a body must not hold, in words, and its place in the body. */
export interface Loss {
  readonly what: string;
  readonly at: Place;
}

/** What of a node, its children aside, is lost; `source` is the text of the body. */
export function lossesIn(node: Nodes, source: string): Loss[] {
  const loss = (what: string, of: Nodes = node): Loss[] => {
    const { line = 1, column = 1 } = of.position?.start ?? {};
    return [{ what, at: { line, column } }];
  };
  switch (node.type) {
    case 'definition':
      return loss('a paragraph that Markdown reads as the address of a link, and prints nowhere');
    case 'table': {
      const columns = node.align?.length ?? 0;
      return node.children.flatMap((row) =>
        row.children
          .slice(columns, columns + 1)
          .flatMap((cell) => loss('a table cell beyond the columns of the head', cell)),
      );
    }
    case 'link':
      return [
        ...(node.title ? loss('the title of a link') : []),
        ...(isBlank(node) || toString(node) === node.url ? loss('a link without words') : []),
        ...(node.children.some(({ type }) => type === 'footnoteReference')
          ? loss('a link within a link')
          : []),
      ];
    case 'emphasis':
    case 'strong':
      return isBlank(node) ? loss('emphasis of nothing') : [];
    case 'listItem':
      return isBlank(node) && !node.children.some(({ type }) => type === 'list')
        ? loss('an empty list item')
        : [];
    case 'text':
      return bareMarks(writtenOf(node, source));
    default:
      return [];
  }
}

/** Whether a node says nothing, also where it has notes. */
function isBlank(node: Nodes): boolean {
  return toString(node).trim() === '';
}

/** Marks that Markdown would have read, had they been whole. */
const BARE = /\]\(|\*\*|__/g;

function bareMarks(written: Written): Loss[] {
  const place = placesIn(written);
  const lines = written.source.split('\n');
  return [...written.value.matchAll(BARE)].flatMap(({ index, 0: mark }) => {
    const at = place(index);
    const line = lines[at.line - written.start.line] ?? '';
    const column =
      at.line === written.start.line ? at.column - written.start.column : at.column - 1;
    // One that is escaped stands there in another way.
    if (!line.startsWith(mark, column)) return [];
    return { what: mark === '](' ? 'a broken link' : 'emphasis of nothing', at };
  });
}
