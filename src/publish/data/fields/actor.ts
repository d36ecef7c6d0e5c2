/** Actors: their names, and whose the accusations of the record say they are. */
import { actorKinds, confidences, replyKinds } from '../../../domain/vocabulary/index.ts';
import { eventsAbout, namesOf } from '../../../record/entries.ts';
import { attributionsOf } from '../../../record/sides/attribution.ts';
import type { Attribution, Voice } from '../../../record/sides/attribution.ts';
import type { Actor } from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import { toApiDate } from '../api/date.ts';
import { scopeFiles, toScopeLinks } from '../api/scope-links.ts';
import { byEarlierName, fieldsOf } from './field.ts';
import { sourceFields } from './source.ts';
import { date, idIn, listed, optional, sourceRef, text, texts, uri, word } from './types.ts';

const otherName = fieldsOf<Actor['also_known_as'][number]>();
/** Another name of an actor. */
export const otherNameFields = {
  name: otherName.field(text, 'The name.', ({ name }) => name),
  used_by: otherName.field(texts, 'Who uses it, where a source says so.', (other) => [
    ...(other.used_by ?? []),
  ]),
  source: otherName.field(
    optional(sourceRef),
    'Source within the actor’s entry.',
    ({ source }) => source ?? null,
  ),
};

/** One accuser in one attribution. */
export interface AttributionVoice extends Voice {
  readonly attribution: Attribution;
}

/** The voices that say whose an actor is, in the order of their events. */
export function voicesOn(attributions: readonly Attribution[]): AttributionVoice[] {
  return attributions.flatMap((attribution) =>
    attribution.voices.map((voice) => ({ ...voice, attribution })),
  );
}

const { field } = fieldsOf<AttributionVoice>();
/** Who says whose an actor is: one speaker, one accused, one event. */
export const attributionFields = {
  event: field(idIn('events'), 'Id of the event.', ({ attribution }) => attribution.event.id),
  accused: field(
    idIn('parties'),
    'Id of the party said to be behind the actor.',
    ({ attribution }) => attribution.accused.id,
  ),
  accuser: field(optional(idIn('parties')), 'Id of the party that says so.', ({ speaker }) =>
    typeof speaker === 'string' ? null : speaker.id,
  ),
  speaker: field(
    optional(text),
    'The person or body that spoke.',
    ({ speaker, statement }) =>
      statement?.speaker ?? (typeof speaker === 'string' ? speaker : null),
  ),
  date: field(date, 'When it was said.', ({ attribution, statement }) =>
    toApiDate(statement?.date ?? attribution.event.date),
  ),
  summary: field(
    optional(text),
    'What was said, in our words; empty where only the roles of the event say who accuses.',
    ({ statement }) => statement?.summary ?? null,
  ),
  wording: field(
    optional(text),
    'The speaker’s own phrase.',
    ({ statement }) => statement?.wording ?? null,
  ),
  confidence: field(
    optional(word(confidences)),
    'Confidence as stated by the speaker.',
    ({ statement }) => statement?.confidence ?? null,
  ),
  basis: field(
    optional(text),
    'What the speaker said it rests on.',
    ({ statement }) => statement?.basis ?? null,
  ),
  reply: field(
    word(replyKinds),
    'What the accused answered.',
    ({ attribution }) => attribution.reply.kind,
  ),
};

const actor = fieldsOf<Actor>();
const sortOfActor = actor.field(
  word(actorKinds),
  'What sort of actor it is.',
  ({ actor_kind }) => actor_kind,
);
/** An actor. */
export const actorEntryFields = {
  id: actor.field(text, 'Id of the actor.', ({ id }) => id),
  url: actor.field(uri, 'Its page.', ({ id }, { urls }) => pageOf(urls, 'actors', id)),
  name: actor.field(text, 'The name by which the record lists it.', ({ name }) => name),
  actor_kind: sortOfActor,
  kind: byEarlierName(sortOfActor, 'actor_kind'),
  also_known_as: actor.field(listed, 'Other names.', (one) => namesOf(one).slice(1)),
  names: actor.list(otherNameFields, 'Other names with who uses them.', (one) => one.also_known_as),
  mitre: actor.field(
    optional(text),
    'Id of the group in MITRE ATT&CK.',
    ({ mitre }) => mitre ?? null,
  ),
  wikidata: actor.field(optional(text), 'Wikidata id.', ({ wikidata }) => wikidata ?? null),
  former_ids: actor.field(listed, 'Earlier ids of the entry.', (one) => [...one.former_ids]),
  events: actor.field(
    listed,
    'Ids of the events that name it, in order of time.',
    (one, { record }) => eventsAbout(record, one).map(({ id }) => id),
  ),
  attributions: actor.list(
    attributionFields,
    'Who says whose it is, derived from the accusations of those events.',
    ({ id }, { record }) => voicesOn(attributionsOf(record, id)),
  ),
  sources: actor.list(sourceFields, 'What its page rests on.', ({ sources }) => sources),
  files: actor.field(scopeFiles, 'Its own feeds, calendar and table.', ({ id }, { urls }) =>
    toScopeLinks(`actors/${id}/`, urls),
  ),
};
