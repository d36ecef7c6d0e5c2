import type { Rule } from './rule.ts';

export const linkOnce: Rule = {
  id: 'link-once',
  summary: 'An event links to another one only once with the same relation, and never to itself.',
  *check({ record }) {
    for (const entry of record.events) {
      const seen = new Set<string>();
      for (const [i, { rel, event }] of entry.links.entries()) {
        const path = ['links', i, 'event'];
        if (event === entry.id) yield { entry, path, message: 'an event must not link to itself' };
        if (seen.has(`${rel} ${event}`))
          yield { entry, path, message: `the link ${rel} ${event} stands twice` };
        seen.add(`${rel} ${event}`);
      }
    }
  },
};
