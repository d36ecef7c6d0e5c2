/** What a reader of an event may want next: its neighbours in its relation and its mechanisms. */
import { relationId } from '../domain/relation-id.ts';
import { neighboursInList } from './order.ts';
import { facingPairs } from './relations.ts';
import type { Event, Mechanism, Relation, TrackerRecord } from './types.ts';

/** A list that the event stands in, with the events before and after it there. */
export interface Sequence {
  readonly of: Relation | Mechanism;
  readonly previous: Event | undefined;
  readonly next: Event | undefined;
}

/** How many relations to offer: an event of many accusers has dozens, which nobody reads on through. */
const MAX_RELATIONS = 3;

/** The sequences of an event: its mechanisms, then its largest relations. */
export function sequencesOf(record: TrackerRecord, event: Event): Sequence[] {
  const mechanisms = [...new Set(event.mechanisms.map((change) => change.mechanism))].flatMap(
    (id) => record.byId.mechanisms.get(id) ?? [],
  );
  const relations = facingPairs(event)
    .flatMap(([a, b]) => record.relations.get(relationId(a, b)) ?? [])
    .toSorted((x, y) => y.events.length - x.events.length)
    .slice(0, MAX_RELATIONS);
  return [
    ...mechanisms.map((of) => ({
      of,
      ...neighboursInList(record.eventsOf.mechanisms.get(of.id) ?? [], event),
    })),
    ...relations.map((of) => ({ of, ...neighboursInList(of.events, event) })),
  ].filter(({ previous, next }) => previous ?? next);
}
