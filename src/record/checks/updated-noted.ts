import { notedOn } from '../changes.ts';
import type { Rule } from './rule.ts';

export const updatedNoted: Rule = {
  id: 'updated-noted',
  summary:
    'An entry’s updated is the day of its latest correction or addition, and without one the day on which it was added.',
  *check({ record }) {
    for (const entry of [...record.events, ...record.withdrawn]) {
      const noted = notedOn(entry);
      const { updated, added, withdrawn } = entry;
      const withdrawnLast = updated === withdrawn?.date && updated > noted;
      if (updated === noted || updated < added || withdrawnLast) continue;
      yield updated > noted
        ? {
            entry,
            path: ['updated'],
            message: `nothing says what changed on ${updated}`,
            hint: `add { date: ${updated}, note: … } to additions or corrections, or set updated back to ${noted}`,
          }
        : {
            entry,
            path: ['updated'],
            message: `the entry was changed on ${noted}, after "updated"`,
            hint: `set updated to ${noted}`,
          };
    }
  },
};
