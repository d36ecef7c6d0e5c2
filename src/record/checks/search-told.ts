import type { Rule } from './rule.ts';

/** A search that nobody can retrace is no evidence of silence. */
export const searchTold: Rule = {
  id: 'search-told',
  summary: 'No reply found says where, in which languages and for which days it was searched.',
  *check({ record }) {
    for (const entry of record.events) {
      for (const [i, { act, searched }] of entry.statements.entries()) {
        if (act !== 'no-reply-found' || searched) continue;
        yield {
          entry,
          path: ['statements', i, 'act'],
          message: 'does not say where a reply was searched',
          hint: 'add searched: { where, languages, days }, or use not-searched',
        };
      }
    }
  },
};
