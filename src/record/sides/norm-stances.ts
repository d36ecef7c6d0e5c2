/** What each party did about each norm, one by one: the sides of the norms as a flat list. */
import { sides } from '../../domain/vocabulary/index.ts';
import type { NormSide } from '../../domain/vocabulary/index.ts';
import type { Event, Norm, Party, TrackerRecord } from '../types.ts';
import { partySidesOfNorm } from './norm-sides.ts';
import type { PartySides } from './norm-sides.ts';

/** One thing that a party did about a norm in one event. */
export interface NormStance {
  readonly norm: Norm;
  readonly party: Party;
  readonly side: NormSide;
  readonly event: Event;
}

/** Every kind of evidence of every party on every norm, each event once; events in the record's order. */
export function normStances(record: TrackerRecord): NormStance[] {
  return record.norms.flatMap((norm) =>
    partySidesOfNorm(record, norm).flatMap((part) =>
      sides.flatMap(({ id: side }) =>
        eventsOfSide(part, side).map((event) => ({ norm, party: part.party, side, event })),
      ),
    ),
  );
}

/** The events that show one kind of a party's evidence, each once; for a denial, the one that holds it. */
export function eventsOfSide(part: PartySides, side: NormSide): Event[] {
  const events = {
    affirms: () => part.affirmations.map(({ event }) => event),
    accuses: () => part.accuses.map(({ event }) => event),
    accused: () => part.accused.map(({ event }) => event),
    denies: () =>
      part.denials.map((denial) => ('reply' in denial ? denial.reply.event : denial.event)),
    contests: () => part.contests.map(({ event }) => event),
  }[side]();
  return [...new Set(events)];
}
