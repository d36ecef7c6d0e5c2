/**
 * The one order of the record: by date, then by what the entries' links say of cause and effect,
 * then by id.
 */
import { compareText } from '../domain/collation.ts';
import { compareEdtf, isBefore } from '../domain/date.ts';
import { linkRelations, term } from '../domain/vocabulary/index.ts';
import { memoPerRecord } from './memo.ts';
import type { Event, TrackerRecord } from './types.ts';

/** The events before and after one in a list that is in order of time. */
export function neighboursInList(
  events: readonly Event[],
  event: Event,
): { previous: Event | undefined; next: Event | undefined } {
  const index = events.indexOf(event);
  return { previous: events[index - 1], next: index < 0 ? undefined : events[index + 1] };
}

/**
 * Puts events in the order of the record. Dates decide; where the dates of two events leave open
 * which came first (one day, or a month beside a day in it), an event stands after what it answers,
 * carries out or judges, and what announces or prepares it stands before it; else ids decide. The
 * order is total and the same for any order of the input. Links that contradict the dates, or one
 * another in a circle, decide nothing.
 */
export function inOrder(events: readonly Event[]): Event[] {
  const sorted = events.toSorted((a, b) => compareEdtf(a.date, b.date) || compareText(a.id, b.id));
  const causes = undecidedCauses(sorted);
  const ordered: Event[] = [];
  const placed = new Set<Event>();
  let waiting: Event[] = [];
  const place = (event: Event) => {
    ordered.push(event);
    placed.add(event);
    waiting = waiting.filter((other) => other !== event);
  };
  const isReady = (event: Event) => [...(causes.get(event) ?? [])].every((one) => placed.has(one));
  const placeNext = (which: (event: Event) => boolean) => {
    for (let next = waiting.find(which); next; next = waiting.find(which)) place(next);
  };
  for (const event of sorted) {
    // What certainly happened earlier waits no longer, whatever its links say.
    placeNext((other) => isBefore(other.date, event.date));
    placeNext(isReady);
    waiting.push(event);
    placeNext(isReady);
  }
  placeNext(isReady);
  return [...ordered, ...waiting];
}

/** Compares two events of a record by their places in its order; for `Array.prototype.sort`. */
export function compareIn(record: Pick<TrackerRecord, 'events'>): (a: Event, b: Event) => number {
  const places = placesOf(record);
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
}

const placesOf = memoPerRecord(
  ({ events }: Pick<TrackerRecord, 'events'>): ReadonlyMap<Event, number> =>
    new Map(events.map((event, place) => [event, place])),
);

type Causes = Map<Event, Set<Event>>;

/** For each event, those that its links put before it and its date does not; without circles. */
function undecidedCauses(events: readonly Event[]): Causes {
  const byId = new Map(events.map((event) => [event.id, event]));
  const causes: Causes = new Map();
  for (const [cause, effect] of events.flatMap((event) => causalPairs(event, byId))) {
    if (cause === effect || isBefore(cause.date, effect.date) || isBefore(effect.date, cause.date))
      continue;
    causes.set(effect, (causes.get(effect) ?? new Set()).add(cause));
  }
  const circular = [...causes].flatMap(([effect, before]) =>
    [...before]
      .filter((cause) => leadsTo(causes, cause, effect))
      .map((cause) => ({ effect, cause })),
  );
  for (const { effect, cause } of circular) causes.get(effect)?.delete(cause);
  return causes;
}

/** What an entry says of cause and effect: by its links, its judgements and what it settled. */
function causalPairs(event: Event, byId: ReadonlyMap<string, Event>): [Event, Event][] {
  const pairs = (id: string | undefined, order: 'earlier' | 'later' | 'any'): [Event, Event][] => {
    const other = byId.get(id ?? '');
    if (!other || order === 'any') return [];
    return order === 'later' ? [[other, event]] : [[event, other]];
  };
  const promised = (key: string) => key.split('#')[0];
  return [
    ...event.links.flatMap(({ rel, event: id }) => pairs(id, term(linkRelations, rel).order)),
    ...event.assessments.flatMap(({ commitment }) => pairs(promised(commitment), 'later')),
    ...event.follow_ups.flatMap(({ commitment }) => pairs(promised(commitment), 'later')),
    ...event.expectations.flatMap(({ settled_by: id }) => pairs(id, 'earlier')),
  ];
}

/** Whether the causes of an event, and theirs in turn, include another one. */
function leadsTo(causes: Causes, from: Event, to: Event): boolean {
  const seen = new Set([from]);
  for (const event of seen) {
    if (event === to) return true;
    for (const cause of causes.get(event) ?? []) seen.add(cause);
  }
  return false;
}
