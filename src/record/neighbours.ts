import { compareIn } from './order.ts';
import type { Event, Neighbour, TrackerRecord } from './types.ts';

/** For each event, its typed links and the derived inverses of the links that point at it. */
export function buildNeighbours(
  events: readonly Event[],
  eventById: ReadonlyMap<string, Event>,
): ReadonlyMap<string, readonly Neighbour[]> {
  const neighbours = new Map<string, Neighbour[]>(events.map((event) => [event.id, []]));
  for (const event of events) {
    for (const { rel, event: id, source } of event.links) {
      const target = eventById.get(id);
      if (!target) continue;
      neighbours.get(event.id)?.push({ event: target, rel, inverse: false, source });
      neighbours.get(target.id)?.push({ event, rel, inverse: true, source });
    }
  }
  return neighbours;
}

/** An event's typed links, split into what came before it and what came after, in order of time. */
export function connectionsOf(
  record: TrackerRecord,
  event: Event,
): { before: Neighbour[]; after: Neighbour[] } {
  const compare = compareIn(record);
  const all = (record.neighbours.get(event.id) ?? []).toSorted((a, b) => compare(a.event, b.event));
  return {
    before: all.filter((neighbour) => compare(neighbour.event, event) < 0),
    after: all.filter((neighbour) => compare(neighbour.event, event) > 0),
  };
}
