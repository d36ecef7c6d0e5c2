import type { TrackerRecord } from '../types.ts';
import type { Rule } from './rule.ts';

function isItsOwnAncestor(record: TrackerRecord, id: string): boolean {
  const seen = new Set<string>();
  let next = record.byId.mechanisms.get(id)?.parent;
  while (next !== undefined && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    next = record.byId.mechanisms.get(next)?.parent;
  }
  return false;
}

export const mechanismParent: Rule = {
  id: 'mechanism-parent',
  summary: 'No mechanism sits under itself.',
  *check({ record }) {
    for (const entry of record.mechanisms) {
      if (isItsOwnAncestor(record, entry.id)) {
        yield { entry, path: ['parent'], message: 'the mechanism sits under itself' };
      }
    }
  },
};
