import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** The anchor of a section: its heading in lower case with hyphens. */
export function headingAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Gives each heading an id, so that a section can be linked to, and a level that a page has below its
 * title: the second or the third.
 */
export const remarkHeadingIds: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'heading', (node) => {
    node.depth = node.depth > 2 ? 3 : 2;
    node.data = { ...node.data, hProperties: { id: headingAnchor(toString(node)) } };
  });
};
