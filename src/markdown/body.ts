/**
 * The one Markdown pipeline: remark → facts, notes and entry links → rehype → sanitised HTML.
 * It only reports what it finds; the checks judge it. Nothing here throws on an editor's mistake.
 */
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Kind } from '../domain/kinds.ts';
import { remarkEntryLinks } from './entry-links.ts';
import type { Body } from './facts.ts';
import { noFacts, remarkFacts } from './facts.ts';
import { remarkNotesAndTables } from './gfm.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { defineNotes, remarkNotes } from './notes.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { textFaults, treeFaults } from './limits.ts';
import type { BodyFault } from './limits.ts';
import { allowed } from './sanitise.ts';

/** What the pipeline needs to know about the entry beside its text. */
export interface BodyContext {
  /** Ids of the entry's sources, in the order in which the page numbers them. */
  readonly sources: readonly string[];
  /** Line of the file on which the body begins. */
  readonly line: number;
  /** The address of an entry's page. */
  readonly href: (kind: Kind, id: string) => string;
}

declare module 'vfile' {
  interface DataMap {
    context: BodyContext;
    facts: Omit<Body, 'html' | 'faults'>;
  }
}

const processor = unified()
  .use(remarkParse)
  .use(remarkNotesAndTables)
  .use(remarkFacts)
  .use(remarkNotes)
  .use(remarkEntryLinks)
  .use(remarkHeadingIds)
  .use(remarkRehype)
  .use(rehypeSanitize, allowed)
  .use(rehypeStringify)
  .freeze();

/** Renders a body and gathers its facts; of one that is too much for a page only the faults are told. */
export function renderBody(markdown: string, context: BodyContext): Body {
  const inText = textFaults(markdown);
  if (inText.length > 0) return unrendered(inText, context);
  const file = new VFile({ value: defineNotes(markdown), data: { context } });
  const tree = processor.parse(file);
  const inTree = [...treeFaults(tree), ...hiddenCharacters(tree, String(file))];
  if (inTree.length > 0) return unrendered(inTree, context);
  const html = processor.stringify(processor.runSync(tree, file), file);
  if (!file.data.facts) throw new Error('the pipeline gathered no facts');
  return { html, ...file.data.facts };
}

/** A body of which nothing is known but its faults, in the lines of the entry's file. */
function unrendered(faults: readonly BodyFault[], { line }: BodyContext): Body {
  const inFile = faults.map((fault) => ({ ...fault, line: fault.line + line - 1 }));
  return { html: '', ...noFacts(), faults: inFile };
}
