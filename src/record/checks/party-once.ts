import type { Rule } from './rule.ts';

export const partyOnce: Rule = {
  id: 'party-once',
  summary: 'An event names each party once.',
  *check({ record }) {
    for (const entry of record.events) {
      const seen = new Set<string>();
      for (const [i, { party }] of entry.parties.entries()) {
        if (seen.has(party)) {
          yield { entry, path: ['parties', i, 'party'], message: `"${party}" is named twice` };
        }
        seen.add(party);
      }
    }
  },
};
