/** Who accuses whom: one accuser, one accused, one event, with what the accused answered. */
import { eventTypes, isActThat, term } from '../../domain/vocabulary/index.ts';
import { indexBy } from '../index-by.ts';
import { memoPerRecord } from '../memo.ts';
import type { Event, Party, TrackerRecord } from '../types.ts';
import { replyTo } from './reply.ts';
import type { Reply } from './reply.ts';

/** One accuser, one accused, one event. */
export interface Accusation {
  readonly event: Event;
  readonly accuser: Party;
  readonly accused: Party;
  /** Ids of the norms that the accuser, or an editor's reading, says the accused broke. */
  readonly norms: readonly string[];
  /** Ids of the actors that are said to have acted, but for those of another accused. */
  readonly actors: readonly string[];
  readonly reply: Reply;
}

/** Every accusation of the record, in the order of its events. */
export const accusations = memoPerRecord((record: TrackerRecord): readonly Accusation[] =>
  record.events.flatMap((event) => {
    const pairs = accusingPairs(event);
    return pairs.flatMap(([accuserId, accusedId]) => {
      const accuser = record.byId.parties.get(accuserId);
      const accused = record.byId.parties.get(accusedId);
      if (!accuser || !accused) return [];
      const accusers = pairs.filter(([, other]) => other === accusedId).map(([one]) => one);
      return {
        event,
        accuser,
        accused,
        norms: normsSaidBroken(event, accuserId, accusedId),
        actors: event.actors
          .filter(({ of, role }) => role === 'acting' && (of ?? accusedId) === accusedId)
          .map(({ actor }) => actor),
        reply: replyTo(record, event, accusers, accusedId),
      };
    });
  }),
);

/** The accusations made in an event. */
export function accusationsIn(record: TrackerRecord, eventId: string): readonly Accusation[] {
  return byEvent(record).get(eventId) ?? [];
}

/** The accusations that a party made. */
export function accusationsBy(record: TrackerRecord, partyId: string): readonly Accusation[] {
  return byAccuser(record).get(partyId) ?? [];
}

/** The accusations made against a party. */
export function accusationsAgainst(record: TrackerRecord, partyId: string): readonly Accusation[] {
  return byAccused(record).get(partyId) ?? [];
}

const byEvent = memoPerRecord((record: TrackerRecord) =>
  indexBy(accusations(record), ({ event }) => [event.id]),
);
const byAccuser = memoPerRecord((record: TrackerRecord) =>
  indexBy(accusations(record), ({ accuser }) => [accuser.id]),
);
const byAccused = memoPerRecord((record: TrackerRecord) =>
  indexBy(accusations(record), ({ accused }) => [accused.id]),
);

/**
 * The pairs of accuser and accused of an event, as ids, each once: from its statements, and from
 * the roles where the type of the event is itself an accusation.
 */
export function accusingPairs(
  event: Pick<Event, 'type' | 'parties' | 'statements'>,
): [accuser: string, accused: string][] {
  const fromStatements = event.statements.flatMap(({ by, act, about }): [string, string][] =>
    by !== undefined && about !== undefined && isActThat(act, 'accuses') ? [[by, about]] : [],
  );
  const inRole = (role: string) =>
    event.parties.filter((part) => part.role === role).map((part) => part.party);
  const fromRoles =
    'accuses' in term(eventTypes, event.type)
      ? inRole('initiator').flatMap((by) =>
          inRole('alleged-actor').map((about): [string, string] => [by, about]),
        )
      : [];
  const pairs = new Map(
    [...fromRoles, ...fromStatements]
      .filter(([by, about]) => by !== about)
      .map((pair) => [pair.join(' '), pair]),
  );
  return [...pairs.values()];
}

/**
 * The norms that the accused is said to have broken: those of the links `alleges-breach` that are
 * the accuser's and against the accused. A link that names neither speaks for every pair.
 */
function normsSaidBroken(event: Event, accuser: string, accused: string): string[] {
  const links = event.norms.filter(
    ({ stance, by, against }) =>
      stance === 'alleges-breach' &&
      (by?.includes(accuser) ?? true) &&
      (against?.includes(accused) ?? true),
  );
  return [...new Set(links.map(({ norm }) => norm))];
}
