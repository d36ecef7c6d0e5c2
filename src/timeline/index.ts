/** The timeline's compact index, over which it is filtered, and the summaries beside it. */
import {
  eventTypes,
  families,
  replyKinds,
  reviews,
  roles,
  statuses,
  tiers,
} from '../domain/vocabulary/index.ts';
import type { Term } from '../domain/vocabulary/term.ts';
import { namesOf } from '../record/entries.ts';
import { groupsOf } from '../record/groups.ts';
import { shortNameOf } from '../record/parties.ts';
import { accusationsIn } from '../record/sides/accusation.ts';
import { REPLY_CHOICES } from '../record/sides/tags.ts';
import type { Event, TrackerRecord } from '../record/types.ts';
import { dayNumber } from './day-number.ts';

/** A value of a filter: its id, its label, and other names that type-ahead should find. */
export type Choice = readonly [id: string, label: string, aliases?: string];

/** A stretch of time in which a party belongs to a group: their places, and days as numbers, 0 for none. */
export type Belonging = readonly [group: number, party: number, from: number, to: number];

/** The lists among which filters choose. */
interface Choices {
  /** Countries and organisations, then the groups of them. */
  readonly parties: readonly Choice[];
  /** Accuser, accused, then the roles of the vocabulary. */
  readonly roles: readonly Choice[];
  /** Answered, not answered, then the kinds of replies. */
  readonly replies: readonly Choice[];
  readonly families: readonly Choice[];
  readonly types: readonly Choice[];
  readonly norms: readonly Choice[];
  readonly mechanisms: readonly Choice[];
  readonly actors: readonly Choice[];
  readonly statuses: readonly Choice[];
  readonly reviews: readonly Choice[];
  readonly tiers: readonly Choice[];
}

/** Columns with one item an event, newest first: places in these lists. */
interface Columns {
  readonly family: readonly number[];
  readonly type: readonly number[];
  readonly norm: readonly (readonly number[])[];
  readonly mechanism: readonly (readonly number[])[];
  readonly actor: readonly (readonly number[])[];
  readonly status: readonly number[];
  readonly review: readonly number[];
  readonly tier: readonly (readonly number[])[];
}

/** The index as it is published. */
export interface TimelineIndex extends Choices, Columns {
  /** The places in `replies` of the kinds that answer. */
  readonly answering: readonly number[];
  readonly belongings: readonly Belonging[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** EDTF texts. */
  readonly date: readonly string[];
  readonly party: readonly (readonly number[])[];
  /** The roles of an event's parties, in their order. */
  readonly role: readonly (readonly number[])[];
  /**
   * Who accuses whom, three numbers each: the places of accuser and accused among the event's own
   * parties, and the place of the reply in `replies`.
   */
  readonly accusation: readonly (readonly number[])[];
}

/** A list of the index among which a filter chooses. */
export type ChoiceList = keyof Choices;
/** A column of the index that holds places in such a list: one of an event, or several. */
export type Column = keyof Columns;

/** The compact index of all events, newest first; parties, norms and so on without one are left out. */
export function timelineIndex(record: TrackerRecord): TimelineIndex {
  const events = record.events.toReversed();
  const parties = [...record.countries, ...record.organisations].filter((party) =>
    record.eventsOf.parties.has(party.id),
  );
  const groups = groupsOf(record);
  const norms = record.norms.filter((norm) => record.eventsOf.norms.has(norm.id));
  const mechanisms = record.mechanisms.filter((one) => record.eventsOf.mechanisms.has(one.id));
  const actors = record.actors.filter((actor) => record.eventsOf.actors.has(actor.id));
  const partyPlace = placesById([...parties, ...groups]);
  const rolePlace = placesById([...sideRoles, ...roles]);
  const replyPlace = placesById(REPLY_CHOICES);
  const column = (known: ReadonlyMap<string, number>, idOf: (event: Event) => string) =>
    events.map((event) => known.get(idOf(event)) ?? 0);
  const columns = (
    known: ReadonlyMap<string, number>,
    idsOf: (event: Event) => readonly string[],
  ) => events.map((event) => places(idsOf(event), known));
  const partOf = (event: Event) => event.parties.filter(({ party }) => partyPlace.has(party));
  return {
    parties: [
      ...parties.map((party) =>
        choice(party.id, shortNameOf(party), [party.name, ...party.also_known_as]),
      ),
      ...groups.map(({ id, label, names }) => choice(id, label, names)),
    ],
    roles: [...sideRoles, ...roles].map(({ id, label }) => [id, `As ${label.toLowerCase()}`]),
    replies: choices(REPLY_CHOICES),
    families: choices(families),
    types: choices(eventTypes),
    norms: norms.map((norm) =>
      choice(
        norm.id,
        norm.short,
        [norm.title, ...norm.also_known_as, norm.un_paragraph ?? ''].filter(Boolean),
      ),
    ),
    mechanisms: mechanisms.map((one) =>
      choice(one.id, one.short_name ?? one.name, [one.name, ...one.also_known_as]),
    ),
    actors: actors.map((actor) => choice(actor.id, actor.name, namesOf(actor))),
    statuses: choices(statuses),
    reviews: choices(reviews),
    tiers: choices(tiers),
    answering: replyKinds.flatMap(({ id, answers }) => (answers ? (replyPlace.get(id) ?? []) : [])),
    belongings: groups.flatMap(({ id, members }) =>
      members.flatMap(({ party, from, to }): Belonging[] => {
        const [group, place] = [partyPlace.get(id), partyPlace.get(party)];
        if (group === undefined || place === undefined) return [];
        return [[group, place, from ? dayNumber(from.earliest) : 0, to ? dayNumber(to.latest) : 0]];
      }),
    ),
    id: events.map(({ id }) => id),
    title: events.map(({ title }) => title),
    date: events.map(({ date }) => date.edtf),
    family: column(placesById(families), ({ family }) => family),
    type: column(placesById(eventTypes), ({ type }) => type),
    party: columns(partyPlace, (event) => partOf(event).map(({ party }) => party)),
    role: events.map((event) => partOf(event).map(({ role }) => rolePlace.get(role) ?? 0)),
    accusation: events.map((event) => {
      const own = placesById(partOf(event).map(({ party }) => ({ id: party })));
      return accusationsIn(record, event.id).flatMap(({ accuser, accused, reply }) => {
        const [by, about] = [own.get(accuser.id), own.get(accused.id)];
        const kind = replyPlace.get(reply.kind);
        return by === undefined || about === undefined || kind === undefined
          ? []
          : [by, about, kind];
      });
    }),
    norm: columns(placesById(norms), (event) => event.norms.map(({ norm }) => norm)),
    mechanism: columns(placesById(mechanisms), (event) =>
      event.mechanisms.map(({ mechanism }) => mechanism),
    ),
    actor: columns(placesById(actors), (event) => event.actors.map(({ actor }) => actor)),
    status: column(placesById(statuses), ({ status }) => status),
    review: column(placesById(reviews), ({ review }) => review),
    tier: columns(placesById(tiers), (event) => event.sources.map(({ tier }) => tier)),
  };
}

/** The sides of an accusation, which stand before the roles of the vocabulary. */
const sideRoles = [
  { id: 'accuser', label: 'Accuser' },
  { id: 'accused', label: 'Accused' },
];

/** The summaries of the events of one year, by id: what the rows of older events are filled with. */
export function summariesOfYear(record: TrackerRecord, year: number): Record<string, string> {
  return Object.fromEntries(
    record.events.filter((event) => event.year === year).map(({ id, summary }) => [id, summary]),
  );
}

function choice(id: string, label: string, names: readonly string[]): Choice {
  const aliases = names.filter((name) => name !== label).join(' ');
  return aliases === '' ? [id, label] : [id, label, aliases];
}

function choices(terms: readonly Pick<Term, 'id' | 'label'>[]): Choice[] {
  return terms.map(({ id, label }) => [id, label]);
}

function placesById(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, place) => [id, place]));
}

function places(ids: readonly string[], known: ReadonlyMap<string, number>): number[] {
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}
