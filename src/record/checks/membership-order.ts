import { dateWords, isBefore, parseEdtf } from '../../domain/date.ts';
import type { Rule } from './rule.ts';

export const membershipOrder: Rule = {
  id: 'membership-order',
  summary:
    'A membership ends no earlier than it began, and a party joins again only after it left.',
  *check({ record }) {
    for (const entry of record.organisations) {
      const last = new Map<string, string | undefined>();
      for (const [i, { party, from, to }] of entry.members.entries()) {
        const path = ['members', i, 'party'];
        if (party === entry.id)
          yield { entry, path, message: 'an organisation is no member of itself' };
        if (from !== undefined && to !== undefined && endsBefore(to, from))
          yield {
            entry,
            path: ['members', i, 'to'],
            message: `the membership ends before it began, ${dateWords(parseEdtf(from))}`,
          };
        if (last.has(party)) {
          const left = last.get(party);
          if (left === undefined || from === undefined || endsBefore(from, left))
            yield { entry, path, message: `"${party}" is a member already` };
        }
        last.set(party, to);
      }
    }
  },
};

/** Whether the first date is over before the second begins. */
function endsBefore(first: string, second: string): boolean {
  return isBefore(parseEdtf(first), parseEdtf(second));
}
