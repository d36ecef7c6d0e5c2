import type { Rule } from './rule.ts';

/** Who is said to have broken a rule is a claim about somebody: it names them, and what it rests on. */
export const breachNamed: Rule = {
  id: 'breach-named',
  summary: 'An alleged breach of a norm names whom it is alleged against, and its source.',
  *check({ record }) {
    for (const entry of record.events) {
      for (const [i, { stance, against, source }] of entry.norms.entries()) {
        if (stance !== 'alleges-breach') continue;
        if (!against)
          yield {
            entry,
            path: ['norms', i, 'stance'],
            message: 'does not say who is said to have broken the norm',
            hint: 'add against: [party]',
          };
        if (!source)
          yield {
            entry,
            path: ['norms', i, 'stance'],
            message: 'does not say on which source the alleged breach rests',
            hint: 'add source, with the passage after a colon',
          };
      }
    }
  },
};
