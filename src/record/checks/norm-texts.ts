import { compareEdtf, parseEdtf } from '../../domain/date.ts';
import type { Rule } from './rule.ts';

export const normTexts: Rule = {
  id: 'norm-texts',
  summary:
    'The texts of a norm stand in order of time, and no two norms claim one paragraph of A/70/174.',
  *check({ record }) {
    const owners = new Map<string, string>();
    for (const entry of record.norms) {
      for (const [i, text] of entry.texts.entries()) {
        const before = entry.texts[i - 1];
        if (before && compareEdtf(parseEdtf(before.date), parseEdtf(text.date)) > 0) {
          yield { entry, path: ['texts', i, 'date'], message: 'the texts must stand oldest first' };
        }
      }
      if (entry.un_paragraph === undefined) continue;
      const owner = owners.get(entry.un_paragraph);
      if (owner !== undefined) {
        yield {
          entry,
          path: ['un_paragraph'],
          message: `paragraph ${entry.un_paragraph} is already claimed by ${owner}`,
        };
      }
      owners.set(entry.un_paragraph, entry.id);
    }
  },
};
