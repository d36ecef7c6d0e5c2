import { isBefore } from '../../domain/date.ts';
import { linkRelations, term } from '../../domain/vocabulary/index.ts';
import type { Rule } from './rule.ts';

export const linkOrder: Rule = {
  id: 'link-order',
  summary:
    'A link runs in a possible order of time: what answers comes after, what announces comes before.',
  *check({ record }) {
    for (const entry of record.events) {
      for (const [i, { rel, event }] of entry.links.entries()) {
        const other = record.byId.events.get(event);
        if (!other) continue;
        const { order } = term(linkRelations, rel);
        const wrong =
          (order === 'later' && isBefore(entry.date, other.date)) ||
          (order === 'earlier' && isBefore(other.date, entry.date));
        if (!wrong) continue;
        yield {
          entry,
          path: ['links', i, 'event'],
          message: `"${rel}" needs ${order === 'later' ? 'an earlier' : 'a later'} event, but ${event} is of ${other.date.edtf}`,
        };
      }
    }
  },
};
