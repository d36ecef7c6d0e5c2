import type { TrackerRecord } from '../types.ts';
import type { Rule } from './rule.ts';

/** The events that an event supersedes, directly or through others. */
function superseded(record: TrackerRecord, id: string): Set<string> {
  const reached = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const link of record.byId.events.get(next)?.links ?? []) {
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
      for (const [i, { rel, event }] of entry.links.entries()) {
        if (rel !== 'supersedes' || !superseded(record, event).has(entry.id)) continue;
        yield {
          entry,
          path: ['links', i, 'event'],
          message: `the event supersedes itself by way of ${event}`,
        };
      }
    }
  },
};
