import { isActThat } from '../../domain/vocabulary/index.ts';
import type { Event, TrackerRecord } from '../types.ts';
import type { Rule } from './rule.ts';

/** The parties that an event accuses, each with the path of the first key that says so. */
function accused(event: Event): Map<string, (string | number)[]> {
  const found = new Map<string, (string | number)[]>();
  for (const [i, { party, role }] of event.parties.entries()) {
    if (role === 'alleged-actor') found.set(party, ['parties', i, 'party']);
  }
  for (const [i, { act, by, about }] of event.statements.entries()) {
    if (!isActThat(act, 'accuses') || about === undefined || about === by || found.has(about))
      continue;
    found.set(about, ['statements', i, 'act']);
  }
  return found;
}

/** Whether a party answers: by a statement of its own here, or in a later event that responds to this one. */
function answers(record: TrackerRecord, event: Event, party: string): boolean {
  if (event.statements.some(({ by, act }) => by === party && !isActThat(act, 'accuses')))
    return true;
  return (record.neighbours.get(event.id) ?? []).some(
    (neighbour) =>
      neighbour.inverse &&
      neighbour.rel === 'responds-to' &&
      neighbour.event.statements.some(({ by }) => by === party),
  );
}

export const accusationAnswered: Rule = {
  id: 'accusation-answered',
  summary: 'Beside an accusation stands the accused side’s reply, or no-reply-found.',
  *check({ record }) {
    for (const entry of record.events) {
      for (const [party, path] of accused(entry)) {
        if (!record.byId.parties.has(party) || answers(record, entry, party)) continue;
        yield {
          entry,
          path,
          message: `"${party}" is accused and has no reply`,
          hint: 'add its statement, or one with act no-reply-found',
        };
      }
    }
  },
};
