/**
 * What a body has of GitHub's Markdown: footnotes and tables. The whole of it would also look for bare
 * addresses at every letter, for half of the time of parsing; a body holds none (see `facts.ts`).
 */
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Plugin, Processor } from 'unified';

/** Teaches the parser footnotes and tables. */
export const remarkNotesAndTables: Plugin<[]> = function (this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown(), gfmTableFromMarkdown());
};
