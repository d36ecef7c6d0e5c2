import { didYouMean } from '../../domain/did-you-mean.ts';
import type { Rule } from './rule.ts';

/** Every row of a list is accounted for: in the record, or left out for a reason. */
export const listRows: Rule = {
  id: 'list-rows',
  summary: 'A row of a searched list names events of the record, or says why it was left out.',
  *check({ record, lists, exists }) {
    const ids = record.events.map(({ id }) => id);
    for (const { file, rows } of lists) {
      for (const { row, entry, left_out: reason, line } of rows) {
        const at = { line, column: 1 };
        const named = entry.split(';').filter(Boolean);
        if (named.length === 0 && reason === '') {
          yield { entry: { file }, at, message: `row ${row} is not accounted for` };
        }
        for (const id of named) {
          if (exists('events', id)) continue;
          const moved = record.events.find(({ former_ids: former }) => former.includes(id));
          yield {
            entry: { file },
            at,
            message: `row ${row} names no event of the record: "${id}"`,
            hint: moved ? `it is now ${moved.id}` : didYouMean(id, ids),
            fix: moved && { from: id, to: moved.id },
          };
        }
      }
    }
  },
};
