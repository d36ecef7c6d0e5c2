import type { Rule } from './rule.ts';

export const mechanismOnce: Rule = {
  id: 'mechanism-once',
  summary: 'An event has one effect on a mechanism only once, or once a round.',
  *check({ record }) {
    for (const entry of [...record.events, ...record.withdrawn]) {
      const seen = new Set<string>();
      for (const [i, { mechanism, effect, round }] of entry.mechanisms.entries()) {
        const change = `${effect} ${mechanism}${round === undefined ? '' : `, round ${round}`}`;
        if (seen.has(change)) {
          const path = ['mechanisms', i, 'effect'];
          yield { entry, path, message: `the effect ${change} stands twice` };
        }
        seen.add(change);
      }
    }
  },
};
