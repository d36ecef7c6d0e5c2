import type { Rule } from './rule.ts';

export const paragraphSourced: Rule = {
  id: 'paragraph-sourced',
  summary: 'Every paragraph, list item and table of a body names a source.',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { line, column, sourced } of entry.body.paragraphs) {
        if (sourced) continue;
        yield {
          entry,
          at: { line, column },
          message: 'the paragraph names no source',
          hint: 'add a footnote such as [^source-id]',
        };
      }
    }
  },
};
