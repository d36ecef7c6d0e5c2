import type { Rule } from './rule.ts';

export const MAX_WORDS = 15;

export const quotationLength: Rule = {
  id: 'quotation-length',
  summary: 'A quotation in a body, or in coverage.md, has at most 15 words.',
  *check({ texts }) {
    for (const entry of texts) {
      for (const { line, column, words } of entry.body.quotations) {
        if (words <= MAX_WORDS) continue;
        yield {
          entry,
          at: { line, column },
          message: `a quotation of ${words} words is over the limit of ${MAX_WORDS}`,
        };
      }
    }
  },
};
