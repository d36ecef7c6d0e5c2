import type { TrackerRecord } from '../types.ts';
import type { Rule } from './rule.ts';

/** The events that an event supersedes, directly or through others. */
function supersededBy(record: TrackerRecord, id: string): Set<string> {
  const reached = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const link of record.eventById.get(next)?.links ?? []) {
      if (link.rel !== 'supersedes' || reached.has(link.event)) continue;
      reached.add(link.event);
      queue.push(link.event);
    }
  }
  return reached;
}

export const supersedesCycle: Rule = {
  id: 'supersedes-cycle',
  summary: 'No event supersedes itself through others.',
  *check({ record }) {
    for (const entry of record.events) {
      if (!supersededBy(record, entry.id).has(entry.id)) continue;
      const index = entry.links.findIndex((link) => link.rel === 'supersedes');
      yield {
        entry,
        path: ['links', index, 'event'],
        message: 'the event supersedes itself through others',
      };
    }
  },
};
