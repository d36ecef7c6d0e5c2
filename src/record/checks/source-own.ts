import { isFirstHand } from '../../domain/vocabulary/index.ts';
import type { Rule } from './rule.ts';

/** Media that a state owns are press; what it publishes itself is its own account. */
export const sourceOwn: Rule = {
  id: 'source-own',
  summary: 'A source is a party’s own where it is official, a court’s or a UN document.',
  *check({ entries }) {
    for (const entry of entries) {
      for (const [i, { party, tier }] of entry.sources.entries()) {
        if (party === undefined || isFirstHand(tier)) continue;
        yield {
          entry,
          path: ['sources', i, 'party'],
          message: `is given as the party’s own source, but its tier is ${tier}`,
          hint: 'leave the party out, or correct the tier',
        };
      }
    }
  },
};
