import type { Rule } from './rule.ts';

export const sourceOnce: Rule = {
  id: 'source-once',
  summary: 'Source ids and the ids of commitments and expectations are unique within their entry.',
  *check({ entries }) {
    for (const entry of entries) {
      const lists =
        entry.folder === 'events'
          ? (['sources', 'commitments', 'expectations'] as const)
          : (['sources'] as const);
      for (const key of lists) {
        const items: readonly { id: string }[] =
          entry.folder === 'events' ? entry[key] : entry.sources;
        for (const [i, { id }] of items.entries()) {
          if (items.findIndex((item) => item.id === id) === i) continue;
          yield { entry, path: [key, i, 'id'], message: `"${id}" is used twice in ${key}` };
        }
      }
    }
  },
};
