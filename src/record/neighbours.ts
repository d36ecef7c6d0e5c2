import type { Event, Neighbour } from './types.ts';

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
