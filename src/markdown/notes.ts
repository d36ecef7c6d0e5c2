/**
 * Footnotes. An entry writes only references, `[^voa]` or `[^un:¶13(f)]`; the notes themselves are
 * the entry's numbered sources, which the page prints with the anchors that this module names.
 */
import type { FootnoteDefinition, Link, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { splitSourceRef } from '../domain/schema/text.ts';

const REFERENCE = /\[\^([^\]\s]+)\]/g;

/**
 * GFM reads `[^x]` as a footnote only where `x` is defined, so an empty definition is appended for
 * each reference; appending moves no line, and `remarkNotes` takes the definitions out again.
 */
export function defineNotes(markdown: string): string {
  const labels = new Set([...markdown.matchAll(REFERENCE)].map((match) => match[1]));
  const definitions = [...labels].map((label) => `[^${label}]:\n`);
  return `${markdown}\n\n${definitions.join('')}`;
}

/** Whether an editor gave this definition content, which would be lost, since notes are sources. */
export function isWrittenDefinition(node: FootnoteDefinition): boolean {
  return node.children.length > 0;
}

/** Anchor of a source in the list of sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** Anchor of the nth reference to a source in the body, counted from 1. */
export function noteAnchor(id: string, n: number): string {
  return `note-${id}-${n}`;
}

/** Turns references into numbered links to the list of sources. */
export const remarkNotes: Plugin<[], Root> = () => (tree, file) => {
  const sources = file.data.context?.sources ?? [];
  const seen = new Map<string, number>();
  visit(tree, 'footnoteReference', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const { id, locator } = splitSourceRef(node.label ?? node.identifier);
    const n = (seen.get(id) ?? 0) + 1;
    seen.set(id, n);
    const number = String(sources.indexOf(id) + 1);
    const label = locator ? `${number}, ${locator}` : number;
    parent.children[index] = noteLink(id, n, label);
  });
  tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
};

function noteLink(id: string, n: number, label: string): Link {
  return {
    type: 'link',
    url: `#${sourceAnchor(id)}`,
    children: [{ type: 'text', value: `[${label}]` }],
    data: {
      hProperties: {
        id: noteAnchor(id, n),
        className: ['note'],
        ariaLabel: `Source ${label}`,
      },
    },
  };
}
