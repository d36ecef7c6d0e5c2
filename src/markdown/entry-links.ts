import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { Kind } from '../domain/kinds.ts';
import { kindOfWord } from '../domain/kinds.ts';

/** The entry that a link such as `event:2014-05-19-…` names, or undefined for any other link. */
export function parseEntryLink(url: string): { kind: Kind; id: string } | undefined {
  const [, scheme = '', id = ''] = /^([a-z]+):([^\s/#]+)$/.exec(url) ?? [];
  const kind = kindOfWord(scheme);
  return kind && { kind, id };
}

/** Gives links to entries the address of their page. */
export const remarkEntryLinks: Plugin<[], Root> = () => (tree, file) => {
  const href = file.data.context?.href;
  visit(tree, 'link', (node) => {
    const target = parseEntryLink(node.url);
    if (target && href) node.url = href(target.kind, target.id);
  });
};
