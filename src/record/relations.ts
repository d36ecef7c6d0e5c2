import { compareText } from '../domain/collation.ts';
import { relationId } from '../domain/relation-id.ts';
import { roles, term } from '../domain/vocabulary/index.ts';
import { ledgerOfEvent } from './ledger.ts';
import { accusingPairs } from './sides/accusation.ts';
import type { Role, Side } from '../domain/vocabulary/index.ts';
import type {
  Event,
  LedgerCommitment,
  Mechanism,
  Party,
  Relation,
  TrackerRecord,
} from './types.ts';

/**
 * Every bilateral relation of the record: two parties that face each other as principals of at
 * least one event. Keys are relation ids; events keep the record's order.
 */
export function buildRelations(
  events: readonly Event[],
  parties: ReadonlyMap<string, Party>,
): ReadonlyMap<string, Relation> {
  const found = new Map<string, { a: Party; b: Party; events: Event[] }>();
  for (const event of events) {
    for (const [first, second] of facingPairs(event)) {
      const [a, b] = [first, second].toSorted().map((id) => parties.get(id));
      if (!a || !b) continue;
      const id = relationId(a.id, b.id);
      const relation = found.get(id);
      if (relation) relation.events.push(event);
      else found.set(id, { a, b, events: [event] });
    }
  }
  const sorted = [...found].toSorted(([a], [b]) => compareText(a, b));
  return new Map(sorted.map(([id, relation]) => [id, { id, ...relation }]));
}

/** How many principals an event may name for each two of them to face each other. */
const MOST_PRINCIPALS = 4;

/**
 * The pairs of parties that face each other in an event: accuser and accused, and the principals of
 * an event of few sides. A text that twenty states sign makes no relations between them.
 */
export function facingPairs(
  event: Pick<Event, 'parties' | 'type' | 'statements'>,
): [string, string][] {
  const pairs = [...principalPairs(event), ...accusingPairs(event)];
  return [
    ...new Map(pairs.map(([a, b]) => [relationId(a, b), [a, b] as [string, string]])).values(),
  ];
}

function principalPairs(event: Pick<Event, 'parties'>): [string, string][] {
  const principals = event.parties.filter((part) => sideOf(part.role) !== 'none');
  if (principals.length > MOST_PRINCIPALS) return [];
  return principals.flatMap((one, index) =>
    principals
      .slice(index + 1)
      .filter((other) => one.party !== other.party && !areAllied(one.role, other.role))
      .map((other): [string, string] => [one.party, other.party]),
  );
}

/** Whether two roles stand on one side: two accusers, or two accused, make no relation. */
function areAllied(one: Role, other: Role): boolean {
  return sideOf(one) === sideOf(other) && sideOf(one) !== 'own';
}

function sideOf(role: Role): Side {
  return term(roles, role).side;
}

/** The mechanisms that join the two parties of a relation, and nobody else. */
export function mechanismsBetween(record: TrackerRecord, { a, b }: Relation): Mechanism[] {
  return record.mechanisms.filter(
    ({ parties }) => parties.length === 2 && parties.includes(a.id) && parties.includes(b.id),
  );
}

/** The promises made in the events of a relation by either of its parties. */
export function commitmentsBetween(
  record: TrackerRecord,
  { a, b, events }: Relation,
): LedgerCommitment[] {
  return events
    .flatMap((event) => ledgerOfEvent(record, event).commitments)
    .filter(({ by }) => by.includes(a.id) || by.includes(b.id));
}
