import { kindRows } from '../../domain/kinds.ts';
import type { Rule } from './rule.ts';

const [CLOSING] = kindRows.dossiers.sections;

export const dossierTold: Rule = {
  id: 'dossier-told',
  summary: `A story opens with a paragraph and closes with the section “${CLOSING}”.`,
  *check({ record }) {
    for (const entry of record.dossiers) {
      const { headings, paragraphs } = entry.body;
      const [first] = headings;
      const at = { line: first?.line ?? 1, column: first?.column ?? 1 };
      if (!paragraphs.some(({ line }) => line < (first?.line ?? Infinity))) {
        const hint = 'say in a paragraph above the first heading how it began';
        yield { entry, at, message: 'the story has no opening paragraph', hint };
      }
      if (!headings.some(({ text }) => text === CLOSING)) {
        const hint = `add ## ${CLOSING} and a text`;
        yield { entry, at, message: `the story has no section "${CLOSING}"`, hint };
      }
    }
  },
};
