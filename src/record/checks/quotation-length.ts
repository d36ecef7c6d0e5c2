import type { Rule } from './rule.ts';

export const MAX_WORDS = 15;

export const quotationLength: Rule = {
  id: 'quotation-length',
  summary: 'A quotation in a body has at most 15 words.',
  *check({ entries }) {
    for (const entry of entries) {
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
