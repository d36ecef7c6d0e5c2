/**
 * The one Markdown pipeline: remark → facts, notes and entry links → rehype → sanitised HTML.
 * It only reports what it finds; the checks judge it. Nothing here throws on an editor's mistake.
 */
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Kind } from '../domain/kinds.ts';
import { remarkEntryLinks } from './entry-links.ts';
import type { Body } from './facts.ts';
import { remarkFacts } from './facts.ts';
import { remarkNotesAndTables } from './gfm.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { defineNotes, remarkNotes } from './notes.ts';
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
    facts: Omit<Body, 'html'>;
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

/** Renders a body and gathers its facts. */
export function renderBody(markdown: string, context: BodyContext): Body {
  const file = processor.processSync({ value: defineNotes(markdown), data: { context } });
  if (!file.data.facts) throw new Error('the pipeline gathered no facts');
  return { html: String(file), ...file.data.facts };
}
