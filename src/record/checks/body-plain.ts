import type { Rule } from './rule.ts';

/** What an editor may have meant, by what the pipeline calls the forbidden thing. */
const HINTS: ReadonlyMap<string, string> = new Map([
  ['a link that leads out of the record', 'list the page as a source and cite it'],
  ['a broken footnote', 'write [^source-id] or [^source-id:locator], without spaces'],
  ['the text of a footnote', 'a footnote only names a source; its text belongs in the body'],
  [
    'a paragraph that Markdown reads as the address of a link, and prints nowhere',
    'write \\[ for a bracket at its beginning',
  ],
  ['a table cell beyond the columns of the head', 'write \\| for a bar within a cell'],
  ['a broken link', 'write [words](event:id), without blanks in it and not within another link'],
  ['a link without words', 'write between the brackets what it leads to'],
  ['emphasis of nothing', 'write \\* or \\_ for the character'],
  ['a code block', 'begin the paragraph at the start of the line'],
]);

export const bodyPlain: Rule = {
  id: 'body-plain',
  summary:
    'A body, and coverage.md, is plain Markdown: no raw HTML, images, code blocks, broken footnotes or links, links out of the record, and nothing that is empty or would not be printed.',
  *check({ texts }) {
    for (const entry of texts) {
      for (const { line, column, what } of entry.body.forbidden) {
        yield {
          entry,
          at: { line, column },
          message: `the body must not hold ${what}`,
          hint: HINTS.get(what),
        };
      }
    }
  },
};
