/**
 * Whose an actor is said to be: what the accusations of the events that name it say. The record itself
 * says of nobody whose it is.
 */
import { compareNames } from '../../domain/collation.ts';
import type { Statement } from '../../domain/schema/event.ts';
import { isActThat } from '../../domain/vocabulary/index.ts';
import { indexBy } from '../index-by.ts';
import { memoPerRecord } from '../memo.ts';

import type { Event, Party, TrackerRecord } from '../types.ts';
import { accusationsIn } from './accusation.ts';
import { replyTo } from './reply.ts';
import type { Reply } from './reply.ts';

/** One accuser in an attribution. */
export interface Voice {
  /** The party that accuses, or the name of a speaker that is no party, such as a company. */
  readonly speaker: Party | string;
  /** What it said; none where only the event’s roles say that it accuses. */
  readonly statement: Statement | undefined;
}

/** One accused in one event that names the actor, with all who accuse it there. */
export interface Attribution {
  readonly event: Event;
  readonly accused: Party;
  readonly voices: readonly Voice[];
  readonly reply: Reply;
}

/** The attributions of an actor, in the order of their events. Empty: nobody is on record with one. */
export function attributionsOf(record: TrackerRecord, actorId: string): readonly Attribution[] {
  return byActor(record).get(actorId) ?? [];
}

/** An accused with everybody who says that the actor is its own, each once, in order of time. */
export interface Claim {
  readonly accused: Party;
  readonly speakers: readonly (Party | string)[];
}

/** Whose an actor is said to be and by whom; the accused whom most accuse stands first. */
export function claimsOn(record: TrackerRecord, actorId: string): Claim[] {
  return [...Map.groupBy(attributionsOf(record, actorId), ({ accused }) => accused)]
    .map(([accused, list]) => ({
      accused,
      speakers: [...new Set(list.flatMap(({ voices }) => voices.map(({ speaker }) => speaker)))],
    }))
    .toSorted(
      (a, b) =>
        b.speakers.length - a.speakers.length || compareNames(a.accused.name, b.accused.name),
    );
}

const byActor = memoPerRecord((record: TrackerRecord): ReadonlyMap<string, Attribution[]> => {
  const named = indexBy(record.events, ({ actors }) => actors.map(({ actor }) => actor));
  return new Map(
    [...named].map(([id, events]) => [id, events.flatMap((event) => inEvent(record, event, id))]),
  );
});

function inEvent(record: TrackerRecord, event: Event, actorId: string): Attribution[] {
  return ownersIn(record, event, actorId).map((accused) => {
    const pairs = accusationsIn(record, event.id).filter((pair) => pair.accused === accused);
    const accusers = pairs.map(({ accuser }) => accuser);
    const ids = accusers.map(({ id }) => id);
    const reply = pairs[0]?.reply ?? replyTo(record, event, ids, accused.id);
    const voices = [
      ...accusers.flatMap((speaker) => voicesOf(event, speaker, accused)),
      ...foreignVoices(event, accused),
    ];
    return { event, accused, voices, reply };
  });
}

/**
 * The accused to whom an event leaves an actor: those that it names for it; else its one alleged
 * actor, or the one that its statements accuse. Of several, none: the event does not say whose it is.
 */
function ownersIn(record: TrackerRecord, event: Event, actorId: string): Party[] {
  const acting = event.actors.filter(({ actor, role }) => actor === actorId && role === 'acting');
  if (acting.length === 0) return [];
  const named = acting.flatMap(({ of }) => of ?? []);
  const alleged = event.parties.flatMap(({ party, role }) =>
    role === 'alleged-actor' ? [party] : [],
  );
  const accused = accusedIn(record, event);
  const narrowed = accused.filter((id) => alleged.includes(id));
  const candidates = narrowed.length > 0 ? narrowed : accused;
  const owners = named.length > 0 ? named : candidates.length === 1 ? candidates : [];
  return [...new Set(owners)]
    .filter((id) => accused.includes(id))
    .flatMap((id) => record.byId.parties.get(id) ?? []);
}

/** Everybody who is accused in an event, by a party or by a speaker that is none. */
function accusedIn(record: TrackerRecord, event: Event): string[] {
  const byParties = accusationsIn(record, event.id).map(({ accused }) => accused.id);
  const byOthers = foreignAccusations(event).map(({ about }) => about);
  return [...new Set([...byParties, ...byOthers])];
}

/** What a party said against an accused in an event; itself alone where it has no words there. */
function voicesOf(event: Event, speaker: Party, accused: Party): Voice[] {
  const said = event.statements.filter(
    ({ by, act, about }) =>
      by === speaker.id && isActThat(act, 'accuses') && (about ?? accused.id) === accused.id,
  );
  return said.length > 0
    ? said.map((statement) => ({ speaker, statement }))
    : [{ speaker, statement: undefined }];
}

function foreignVoices(event: Event, accused: Party): Voice[] {
  return foreignAccusations(event)
    .filter(({ about }) => about === accused.id)
    .map(({ statement }) => ({ speaker: statement.speaker ?? '', statement }));
}

/** The accusations of speakers that are no party, such as a company. */
function foreignAccusations(event: Event): { about: string; statement: Statement }[] {
  return event.statements.flatMap((statement) => {
    const { by, act, about } = statement;
    return by === undefined && about !== undefined && isActThat(act, 'accuses')
      ? [{ about, statement }]
      : [];
  });
}
