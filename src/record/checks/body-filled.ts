import type { Rule } from './rule.ts';

export const bodyFilled: Rule = {
  id: 'body-filled',
  summary: 'An event has a body, and no section of a body or of coverage.md is empty.',
  *check({ record, texts }) {
    for (const entry of record.events) {
      if (entry.body.paragraphs.length > 0) continue;
      const message = 'the body says nothing of what happened';
      yield { entry, at: { line: 1, column: 1 }, message, hint: 'add ## What happened and a text' };
    }
    for (const entry of texts) {
      const { headings, paragraphs } = entry.body;
      for (const [i, { line, column, depth, text }] of headings.entries()) {
        const next = headings.slice(i + 1).find((heading) => heading.depth <= depth);
        const end = next?.line ?? Infinity;
        if (paragraphs.some((paragraph) => paragraph.line > line && paragraph.line < end)) continue;
        yield { entry, at: { line, column }, message: `the section "${text}" is empty` };
      }
    }
  },
};
