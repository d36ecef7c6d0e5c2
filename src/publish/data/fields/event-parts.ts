/** The parts of an event that are lists: who took part, on which norms it bears, who said what. */
import {
  actorRoles,
  dateKinds,
  linkRelations,
  mechanismEffects,
  bases,
  stances,
  roles,
  acts,
  confidences,
} from '../../../domain/vocabulary/index.ts';
import type { EventData } from '../../../domain/schema/event.ts';
import { pageOf } from '../../paths.ts';
import { toApiDate } from '../api/date.ts';
import { byEarlierName, fieldsOf } from './field.ts';
import {
  date,
  day,
  idIn,
  integer,
  listed,
  optional,
  sourceRef,
  text,
  texts,
  uri,
  viewOfNorm,
  word,
} from './types.ts';

type Part<K extends keyof EventData> =
  NonNullable<EventData[K]> extends readonly (infer P)[] ? P : never;

const SOURCE = 'Source within the event, with a locator after a colon.';

const participation = fieldsOf<Part<'parties'>>();
const actedAs = participation.field(optional(text), 'Who acted for it.', ({ as }) => as ?? null);
/** A party's part in the event. */
export const participationFields = {
  party: participation.field(
    idIn('parties'),
    'Id of the country or organisation.',
    ({ party }) => party,
  ),
  name: participation.field(
    text,
    'Its name.',
    ({ party }, { record }) => record.byId.parties.get(party)?.name ?? party,
    null,
  ),
  url: participation.field(
    uri,
    'Its page.',
    ({ party }, { record, urls }) =>
      pageOf(urls, record.byId.parties.get(party)?.folder ?? 'countries', party),
    null,
  ),
  role: participation.field(word(roles), 'What it did in the event.', ({ role }) => role),
  acted_as: actedAs,
  as: byEarlierName(actedAs, 'acted_as'),
};

const normLink = fieldsOf<Part<'norms'>>();
/** How parties stood to a norm. */
export const normLinkFields = {
  norm: normLink.field(idIn('norms'), 'Id of the norm.', ({ norm }) => norm),
  stance: normLink.field(word(stances), 'How the parties stood to it.', ({ stance }) => stance),
  basis: normLink.field(word(bases), 'Whose reading this is.', ({ basis }) => basis),
  by: normLink.field(
    optional(listed),
    'Ids of the parties whose stance it is; null when the entry names none.',
    ({ by }) => (by ? [...by] : null),
  ),
  source: normLink.field(optional(sourceRef), SOURCE, ({ source }) => source ?? null),
  against: normLink.field(
    texts,
    'For an alleged breach: ids of the parties that are said to have broken it.',
    ({ against }) => [...(against ?? [])],
  ),
  view: normLink.field(
    optional(viewOfNorm),
    'Which of the norm’s views the parties take.',
    ({ view }) => view ?? null,
  ),
  wording: normLink.field(
    optional(text),
    'The parties’ own words on the norm.',
    ({ wording }) => wording ?? null,
  ),
};

const mechanismChange = fieldsOf<Part<'mechanisms'>>();
/** What the event did to a mechanism. */
export const mechanismChangeFields = {
  mechanism: mechanismChange.field(
    idIn('mechanisms'),
    'Id of the mechanism.',
    ({ mechanism }) => mechanism,
  ),
  effect: mechanismChange.field(
    word(mechanismEffects),
    'What happened to it.',
    ({ effect }) => effect,
  ),
  round: mechanismChange.field(
    optional(integer),
    'Number of the meeting, where a source numbers it.',
    ({ round }) => round ?? null,
  ),
  replaced_by: mechanismChange.field(
    optional(idIn('mechanisms')),
    'Id of the mechanism that took its place.',
    ({ by }) => by ?? null,
  ),
  source: mechanismChange.field(optional(sourceRef), SOURCE, ({ source }) => source ?? null),
};

const link = fieldsOf<Part<'links'>>();
const linkedEvent = link.field(idIn('events'), 'Id of the other event.', ({ event }) => event);
/** A typed link to another event. */
export const linkFields = {
  rel: link.field(word(linkRelations), 'How it relates to the other event.', ({ rel }) => rel),
  linked_event: linkedEvent,
  event: byEarlierName(linkedEvent, 'linked_event'),
  source: link.field(optional(sourceRef), SOURCE, ({ source }) => source ?? null),
};

const actor = fieldsOf<Part<'actors'>>();
const ofParty = actor.field(
  optional(idIn('parties')),
  'Where several parties are accused: id of the one whose actor it is said to be.',
  ({ of }) => of ?? null,
);
/** A group, unit, company or persona that the event names. */
export const actorFields = {
  actor: actor.field(idIn('actors'), 'Id of the actor.', (named) => named.actor),
  of_party: ofParty,
  of: byEarlierName(ofParty, 'of_party'),
  role: actor.field(
    word(actorRoles),
    'Whether the accusations of the event are about what it did.',
    ({ role }) => role,
  ),
  source: actor.field(sourceRef, SOURCE, ({ source }) => source),
};

const otherDate = fieldsOf<Part<'other_dates'>>();
/** Another date of the same act. */
export const otherDateFields = {
  kind: otherDate.field(word(dateKinds), 'What happened on that date.', ({ kind }) => kind),
  date: otherDate.field(date, 'The date.', (other) => toApiDate(other.date)),
};

const statement = fieldsOf<Part<'statements'>>();
const speaking = statement.field(
  optional(idIn('parties')),
  'Id of the party that spoke.',
  ({ by }) => by ?? null,
);
const search = fieldsOf<NonNullable<Part<'statements'>['searched']>>();
/** Where a reply was looked for. */
const searchFields = {
  where: search.field(text, 'Whose words were looked for.', ({ where }) => where),
  languages: search.field(texts, 'Languages of the search, BCP 47.', ({ languages }) => [
    ...languages,
  ]),
  days: search.field(date, 'The days that were searched.', ({ days }) => toApiDate(days)),
};
/** One side's own account. */
export const statementFields = {
  party: speaking,
  by: byEarlierName(speaking, 'party'),
  speaker: statement.field(
    optional(text),
    'The person or body that spoke.',
    ({ speaker }) => speaker ?? null,
  ),
  act: statement.field(word(acts), 'What the speaker did.', ({ act }) => act),
  about: statement.field(
    optional(idIn('parties')),
    'Id of the party that it is about.',
    ({ about }) => about ?? null,
  ),
  summary: statement.field(text, 'What was said, in our words.', ({ summary }) => summary),
  wording: statement.field(
    optional(text),
    'The speaker’s own phrase.',
    ({ wording }) => wording ?? null,
  ),
  confidence: statement.field(
    optional(word(confidences)),
    'Confidence as stated by the speaker.',
    ({ confidence }) => confidence ?? null,
  ),
  basis: statement.field(
    optional(text),
    'What the speaker said it rests on.',
    ({ basis }) => basis ?? null,
  ),
  source: statement.field(optional(sourceRef), SOURCE, ({ source }) => source ?? null),
  searched: statement.part(
    searchFields,
    'Where a reply was looked for that was not found.',
    ({ searched }) => searched,
  ),
  date: statement.field(optional(date), 'When it was said, if not on the event’s date.', (said) =>
    said.date === undefined ? null : toApiDate(said.date),
  ),
};

const correction = fieldsOf<Part<'corrections'>>();
/** A public correction of the entry. */
export const correctionFields = {
  date: correction.field(day, 'When it was corrected.', (corrected) => corrected.date),
  note: correction.field(text, 'What was wrong and what it says now.', ({ note }) => note),
};

const addition = fieldsOf<Part<'additions'>>();
/** What was added to the entry since it was published. */
export const additionFields = {
  date: addition.field(day, 'When it was added.', (added) => added.date),
  note: addition.field(text, 'What was added, or put in other words.', ({ note }) => note),
};
