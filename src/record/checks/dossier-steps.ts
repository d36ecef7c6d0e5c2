import type { EdtfDate } from '../../domain/date.ts';
import { isBefore } from '../../domain/date.ts';
import type { Dossier, TrackerRecord } from '../types.ts';
import type { Problem, Rule } from './rule.ts';

export const dossierSteps: Rule = {
  id: 'dossier-steps',
  summary: 'The steps of a story stand in order of time, none of them twice.',
  *check({ record }) {
    for (const entry of record.dossiers) {
      yield* stepsTwice(entry);
      yield* stepsTooLate(entry, record);
    }
  },
};

function* stepsTwice(entry: Dossier): Iterable<Problem> {
  const seen = new Set<string>();
  for (const [i, { event, commitment }] of entry.steps.entries()) {
    const step = `${event}#${commitment ?? ''}`;
    if (seen.has(step)) {
      const message = 'the step stands twice';
      const hint = 'several steps may name one event where each is about another commitment of it';
      yield { entry, path: ['steps', i, 'event'], message, hint };
    }
    seen.add(step);
  }
}

/** Steps whose events certainly came before that of a step above them. */
function* stepsTooLate(entry: Dossier, record: TrackerRecord): Iterable<Problem> {
  let latest: EdtfDate | undefined;
  for (const [i, { event }] of entry.steps.entries()) {
    const date = record.byId.events.get(event)?.date;
    if (!date) continue;
    if (latest && isBefore(date, latest)) {
      const message = `the step of ${date.edtf} stands after one of ${latest.edtf}`;
      yield { entry, path: ['steps', i, 'event'], message, hint: 'the oldest step stands first' };
    }
    if (!latest || latest.earliest < date.earliest) latest = date;
  }
}
