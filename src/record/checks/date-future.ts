import type { Dossier, Event } from '../types.ts';
import type { Rule } from './rule.ts';

/** Every day on which somebody worked at an entry, with its path. */
function daysOfWork(entry: Event | Dossier): { day: string; path: (string | number)[] }[] {
  const { added, updated } = entry;
  const withdrawn = 'withdrawn' in entry ? entry.withdrawn : undefined;
  const notes = (key: 'corrections' | 'additions') =>
    (key in entry ? (entry as Event)[key] : []).map(({ date }, i) => ({
      day: date,
      path: [key, i, 'date'],
    }));
  return [
    { day: added, path: ['added'] },
    ...notes('corrections'),
    ...notes('additions'),
    { day: updated, path: ['updated'] },
    ...(withdrawn ? [{ day: withdrawn.date, path: ['withdrawn', 'date'] }] : []),
  ];
}

export const dateFuture: Rule = {
  id: 'date-future',
  summary:
    'An event that lies ahead is scheduled, and entries are added, changed and withdrawn in this order, none of it ahead of today.',
  *check({ record, latestDay }) {
    const { today } = record;
    for (const entry of record.events) {
      if (entry.date.earliest > today && entry.status !== 'scheduled') {
        yield {
          entry,
          path: ['status'],
          message: `${entry.date.edtf} lies ahead of ${today}, so the status must be scheduled`,
        };
      }
    }
    for (const entry of [...record.events, ...record.withdrawn, ...record.dossiers]) {
      for (const { day, path } of daysOfWork(entry)) {
        const name = path.join('.');
        if (day > latestDay) {
          yield { entry, path, message: `"${name}" must not lie ahead of today` };
        } else if (day < entry.added) {
          const message = `"${name}" must not be before the day on which the entry was added`;
          yield { entry, path, message };
        }
      }
    }
  },
};
