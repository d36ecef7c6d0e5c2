import type { InlineCode, Nodes, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import { countWords } from '../domain/schema/text.ts';
import type { Place } from '../domain/place.ts';
import type { BodyFault } from './limits.ts';
import { lossesIn } from './losses.ts';
import { parseEntryLink } from './entry-links.ts';
import { isWrittenDefinition } from './notes.ts';
import { placesIn, writtenOf } from './place-in.ts';
import { quotations } from './quotations.ts';
import type { Kind } from '../domain/kinds.ts';

/** What the body of an entry says and holds. */
export interface Body {
  /** Sanitised HTML. */
  readonly html: string;
  /** Paragraphs and tables: whether each names a source, and whether it links to an entry. */
  readonly paragraphs: readonly (Place & { sourced: boolean; linked: boolean })[];
  /** Footnote references, in order: a source id with an optional locator. */
  readonly notes: readonly (Place & { ref: string })[];
  /** Links to entries of the record. */
  readonly links: readonly (Place & { kind: Kind; id: string })[];
  readonly headings: readonly (Place & { depth: number; text: string })[];
  /** Things that a body may not hold, such as raw HTML, each in words. */
  readonly forbidden: readonly (Place & { what: string })[];
  /** Words with hyphens in lower case, each of which may be an entry's id. */
  readonly compounds: readonly (Place & { word: string })[];
  /** Quoted phrases with their number of words. */
  readonly quotations: readonly (Place & { words: number })[];
  /** Why the body was not rendered and nothing else is known of it; absent where it was. */
  readonly faults?: readonly BodyFault[];
}

/** The facts of a body that holds nothing. */
export function noFacts(): Facts {
  return {
    paragraphs: [],
    notes: [],
    links: [],
    headings: [],
    forbidden: [],
    compounds: [],
    quotations: [],
  };
}

type Facts = Writable<Omit<Body, 'html' | 'faults'>>;
type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

const OUTSIDE = 'a link that leads out of the record';

/**
 * A web or mail address that stands in the text, which many readers of Markdown make a link of. A mail
 * address is tried where a word begins only, lest a very long word take time with its square.
 */
const ADDRESS = /\b(?:https?:\/\/|www\.)\w\S*|(?<![\w.+-])[\w.+-]+@\w[\w-]*\.\w\S*/gi;

/** A word with hyphens as ids are written: lower-case letters and digits. */
const COMPOUND = /(?<![\p{L}\p{N}-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\p{L}\p{N}-])/gu;

/** The words of a text that are written as ids with hyphens are, with where each begins. */
export function compoundsIn(text: string): { word: string; index: number }[] {
  return [...text.matchAll(COMPOUND)].map(({ 0: word, index }) => ({ word, index }));
}

/** Gathers what a body holds into `file.data.facts`, with places in the entry's file. */
export const remarkFacts: Plugin<[], Root> = () => (tree, file) => {
  const { context } = file.data;
  if (!context) throw new Error('the pipeline was called without a context');
  const fromBody = ({ line, column }: Place): Place => ({ line: line + context.line - 1, column });
  const place = (node: Node): Place => fromBody(node.position?.start ?? { line: 1, column: 1 });
  const forbid = (node: Node, what: string) => facts.forbidden.push({ ...place(node), what });
  const facts = noFacts();
  const source = String(file);
  const readCompounds = (leaf: Text | InlineCode) => {
    const placeOf = placesIn(writtenOf(leaf, source));
    for (const { word, index } of compoundsIn(leaf.value))
      facts.compounds.push({ ...fromBody(placeOf(index)), word });
  };
  visit(tree, (node) => {
    for (const { what, at } of lossesIn(node, source)) {
      facts.forbidden.push({ ...fromBody(at), what });
    }
    switch (node.type) {
      case 'footnoteDefinition':
        if (isWrittenDefinition(node)) forbid(node, 'the text of a footnote');
        return SKIP;
      case 'paragraph':
      case 'table':
        facts.paragraphs.push({
          ...place(node),
          sourced: holds(node, isNote),
          linked: holds(node, leadsToEntry),
        });
        facts.quotations.push(
          ...quotations(node, source).map(({ words, ...at }) => ({ ...fromBody(at), words })),
        );
        break;
      case 'blockquote':
        facts.quotations.push({ ...place(node), words: countWords(toString(node)) });
        break;
      case 'text': {
        const placeOf = placesIn(writtenOf(node, source));
        if (node.value.includes('[^')) forbid(node, 'a broken footnote');
        for (const { index } of node.value.matchAll(ADDRESS)) {
          facts.forbidden.push({ ...fromBody(placeOf(index)), what: OUTSIDE });
        }
        readCompounds(node);
        break;
      }
      case 'inlineCode':
        readCompounds(node);
        break;
      case 'code':
        forbid(node, 'a code block');
        break;
      case 'footnoteReference':
        facts.notes.push({ ...place(node), ref: node.label ?? node.identifier });
        break;
      case 'heading':
        facts.headings.push({ ...place(node), depth: node.depth, text: toString(node) });
        break;
      case 'html':
        forbid(node, 'raw HTML');
        break;
      case 'image':
      case 'imageReference':
        forbid(node, 'an image');
        break;
      case 'linkReference':
      case 'link': {
        const target = node.type === 'link' ? parseEntryLink(node.url) : undefined;
        if (target) facts.links.push({ ...place(node), ...target });
        else forbid(node, OUTSIDE);
        break;
      }
      default:
    }
    return undefined;
  });
  file.data.facts = facts;
};

/** Whether any node within one is of a sort. */
function holds(node: Nodes, isSought: (inner: Nodes) => boolean): boolean {
  let found = false;
  visit(node, (inner) => {
    found ||= isSought(inner);
  });
  return found;
}

function isNote({ type }: Nodes): boolean {
  return type === 'footnoteReference';
}

function leadsToEntry(node: Nodes): boolean {
  return node.type === 'link' && parseEntryLink(node.url) !== undefined;
}
