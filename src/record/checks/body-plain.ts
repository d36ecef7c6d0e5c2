import type { Rule } from './rule.ts';

export const bodyPlain: Rule = {
  id: 'body-plain',
  summary:
    'A body is Markdown in our own words: no raw HTML, no images, no links out of the record.',
  *check({ entries }) {
    for (const entry of entries) {
      for (const { line, column, what } of entry.body.forbidden) {
        yield {
          entry,
          at: { line, column },
          message: `the body must not hold ${what}`,
          hint: what.startsWith('a link') ? 'list the page as a source and cite it' : undefined,
        };
      }
    }
  },
};
