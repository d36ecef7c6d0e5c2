/** The body of an entry as nodes that stand without the site. */
import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseEntryLink } from '../../../markdown/entry-links.ts';
import { remarkNotesAndTables } from '../../../markdown/gfm.ts';
import { defineNotes } from '../../../markdown/notes.ts';
import type { Urls } from '../../../site/urls.ts';
import { pageOf } from '../../paths.ts';
import type { Notes } from './nodes.ts';

const parser = unified().use(remarkParse).use(remarkNotesAndTables).freeze();

/** A body with the record's own links as absolute addresses, and its notes among those of the entry. */
export function bodyNodes(markdown: string, notes: Notes, urls: Urls): RootContent[] {
  const tree = parser.parse(defineNotes(markdown));
  tree.children = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  visit(tree, (node) => {
    if (node.type === 'link') {
      const entry = parseEntryLink(node.url);
      if (entry) node.url = pageOf(urls, entry.kind, entry.id);
    }
    if (node.type === 'footnoteReference')
      Object.assign(node, notes.note(node.label ?? node.identifier));
  });
  return tree.children;
}
