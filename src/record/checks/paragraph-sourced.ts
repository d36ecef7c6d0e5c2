import { kindRow } from '../../domain/kinds.ts';
import type { Rule } from './rule.ts';

export const paragraphSourced: Rule = {
  id: 'paragraph-sourced',
  summary:
    'Every paragraph, list item and table of a body names a source; in a story it may rest on an entry that it links to.',
  *check({ entries }) {
    for (const entry of entries) {
      const { restsOnEntries = false } = kindRow(entry.folder);
      for (const { line, column, sourced, linked } of entry.body.paragraphs) {
        if (sourced || (restsOnEntries && linked)) continue;
        yield {
          entry,
          at: { line, column },
          message: 'the paragraph names no source',
          hint: restsOnEntries
            ? 'add a footnote such as [^source-id], or a link such as [words](event:id)'
            : 'add a footnote such as [^source-id]',
        };
      }
    }
  },
};
