import { kindRow } from '../../domain/kinds.ts';
import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Rule } from './rule.ts';

export const bodySections: Rule = {
  id: 'body-sections',
  summary: 'A body’s sections are those of its kind, each once and in their order.',
  *check({ entries }) {
    for (const entry of entries) {
      const known = kindRow(entry.folder).sections;
      let last = -1;
      for (const { line, column, depth, text } of entry.body.headings) {
        const at = { line, column };
        const index = known.indexOf(text);
        if (index >= 0 && depth !== 2) {
          yield { entry, at, message: `the section "${text}" must be a heading with ##` };
        } else if (index < 0) {
          const hint =
            didYouMean(text, known) ??
            (known.length > 0 ? `use ## ${known.join(', ## ')}` : undefined);
          yield { entry, at, message: `"${text}" is not a section of ${entry.folder}`, hint };
        } else if (index <= last) {
          yield {
            entry,
            at,
            message: `the section "${text}" stands twice or out of order`,
            hint: `the order is ## ${known.join(', ## ')}`,
          };
        }
        last = Math.max(last, index);
      }
    }
  },
};
