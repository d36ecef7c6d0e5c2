/**
 * Pairs whose pages were once published and that face each other in no event of the record: their
 * addresses stay alive and say so.
 */
import type { Event, Party, Relation } from './types.ts';

/** The folder of relations in the addresses of the site. */
const FOLDER = 'bilateral/';

/**
 * The retired relations among addresses that were published, such as `bilateral/fr-gb`, in order.
 * `events` of each are those in which both take part, in whatever role; an address of which no two
 * parties can be told is left out.
 */
export function retiredRelations(
  addresses: readonly string[],
  relations: ReadonlyMap<string, Relation>,
  parties: ReadonlyMap<string, Party>,
  events: readonly Event[],
): Relation[] {
  return addresses
    .filter((address) => address.startsWith(FOLDER))
    .map((address) => address.slice(FOLDER.length))
    .filter((id) => !relations.has(id))
    .flatMap((id) => {
      const pair = pairOf(id, parties);
      if (!pair) return [];
      const [a, b] = pair;
      const shared = events.filter((event) =>
        pair.every(({ id: party }) => event.parties.some((part) => part.party === party)),
      );
      return [{ id, a, b, events: shared }];
    });
}

/** The two parties whose ids an id of a relation joins, by one hyphen or by two. */
function pairOf(id: string, parties: ReadonlyMap<string, Party>): [Party, Party] | undefined {
  const steps = [...id.matchAll(/--?/g)];
  for (const { index, 0: hyphens } of steps) {
    const a = parties.get(id.slice(0, index));
    const b = parties.get(id.slice(index + hyphens.length));
    if (a && b) return [a, b];
  }
  return undefined;
}
