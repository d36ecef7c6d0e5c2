import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Node } from 'unist';
import { countWords } from '../domain/schema/text.ts';
import type { Body, Place } from './body.ts';
import { parseEntryLink } from './entry-links.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

/** Gathers what a body holds into `file.data.facts`, with places in the entry's file. */
export const remarkFacts: Plugin<[], Root> = () => (tree, file) => {
  const { context } = file.data;
  if (!context) throw new Error('the pipeline was called without a context');
  const place = (node: Node): Place => ({
    line: (node.position?.start.line ?? 1) + context.line - 1,
    column: node.position?.start.column ?? 1,
  });
  const facts: Writable<Omit<Body, 'html'>> = {
    paragraphs: [],
    notes: [],
    links: [],
    headings: [],
    forbidden: [],
    quotations: [],
  };
  visit(tree, (node) => {
    switch (node.type) {
      case 'footnoteDefinition':
        return SKIP;
      case 'paragraph':
      case 'table':
        facts.paragraphs.push({ ...place(node), sourced: hasNote(node) });
        facts.quotations.push(...quotations(node).map((words) => ({ ...place(node), words })));
        break;
      case 'footnoteReference':
        facts.notes.push({ ...place(node), ref: node.label ?? node.identifier });
        break;
      case 'heading':
        facts.headings.push({ ...place(node), depth: node.depth, text: toString(node) });
        break;
      case 'html':
        facts.forbidden.push({ ...place(node), what: 'raw HTML' });
        break;
      case 'image':
      case 'imageReference':
        facts.forbidden.push({ ...place(node), what: 'an image' });
        break;
      case 'linkReference':
      case 'link': {
        const target = node.type === 'link' ? parseEntryLink(node.url) : undefined;
        if (target) facts.links.push({ ...place(node), ...target });
        else facts.forbidden.push({ ...place(node), what: 'a link that leads out of the record' });
        break;
      }
      default:
    }
    return undefined;
  });
  file.data.facts = facts;
};

function hasNote(node: Nodes): boolean {
  let found = false;
  visit(node, 'footnoteReference', () => {
    found = true;
  });
  return found;
}

/** The number of words of each phrase between double quotation marks. */
function quotations(node: Nodes): number[] {
  const text = toString(node);
  return [...text.matchAll(/“([^”]*)”|"([^"]*)"|«([^»]*)»/g)].map((match) =>
    countWords(match[1] ?? match[2] ?? match[3] ?? ''),
  );
}
