/** The timeline's compact index, over which it is filtered, and the summaries beside it. */
import { eventTypes, families } from '../domain/vocabulary/index.ts';
import { namesOf } from '../record/entries.ts';
import { shortNameOf } from '../record/parties.ts';
import type { TrackerRecord } from '../record/types.ts';

/** A value of a filter: its id, its label, and other names that type-ahead should find. */
export type Choice = readonly [id: string, label: string, aliases?: string];

/** The index as it is published: columns with one item an event, newest first. */
export interface TimelineIndex {
  readonly families: readonly string[];
  readonly parties: readonly Choice[];
  readonly norms: readonly Choice[];
  readonly mechanisms: readonly Choice[];
  readonly actors: readonly Choice[];
  readonly types: readonly Choice[];
  /** The family of each type, by place in `families`. */
  readonly familyOfType: readonly number[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** EDTF texts. */
  readonly date: readonly string[];
  readonly type: readonly number[];
  /** Places in `parties`, `norms`, `mechanisms` and `actors`. */
  readonly party: readonly (readonly number[])[];
  readonly norm: readonly (readonly number[])[];
  readonly mechanism: readonly (readonly number[])[];
  readonly actor: readonly (readonly number[])[];
}

/** A list of the index among which a filter chooses. */
export type ChoiceList = 'parties' | 'norms' | 'mechanisms' | 'actors' | 'types';
/** A column of the index that holds places in such a list: one of an event, or several. */
export type PlaceColumn = 'party' | 'norm' | 'mechanism' | 'actor' | 'type';

/** The compact index of all events, newest first; choices without an event are left out. */
export function timelineIndex(record: TrackerRecord): TimelineIndex {
  const events = record.events.toReversed();
  const parties = [...record.countries, ...record.organisations].filter((party) =>
    record.eventsOf.parties.has(party.id),
  );
  const norms = record.norms.filter((norm) => record.eventsOf.norms.has(norm.id));
  const mechanisms = record.mechanisms.filter((one) => record.eventsOf.mechanisms.has(one.id));
  const actors = record.actors.filter((actor) => record.eventsOf.actors.has(actor.id));
  const partyPlace = placesById(parties);
  const normPlace = placesById(norms);
  const mechanismPlace = placesById(mechanisms);
  const actorPlace = placesById(actors);
  const typePlace = placesById(eventTypes);
  const familyPlace = placesById(families);
  return {
    families: families.map(({ id }) => id),
    parties: parties.map((party) =>
      choice(party.id, shortNameOf(party), [party.name, ...party.also_known_as]),
    ),
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
    types: eventTypes.map((type) => choice(type.id, type.label, [])),
    familyOfType: eventTypes.map((type) => familyPlace.get(type.family) ?? 0),
    id: events.map(({ id }) => id),
    title: events.map(({ title }) => title),
    date: events.map(({ date }) => date.edtf),
    type: events.map(({ type }) => typePlace.get(type) ?? 0),
    party: events.map((event) =>
      places(
        event.parties.map((part) => part.party),
        partyPlace,
      ),
    ),
    norm: events.map((event) =>
      places(
        event.norms.map((link) => link.norm),
        normPlace,
      ),
    ),
    mechanism: events.map((event) =>
      places(
        event.mechanisms.map((change) => change.mechanism),
        mechanismPlace,
      ),
    ),
    actor: events.map((event) =>
      places(
        event.actors.map(({ actor }) => actor),
        actorPlace,
      ),
    ),
  };
}

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

function placesById(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ id }, place) => [id, place]));
}

function places(ids: readonly string[], known: ReadonlyMap<string, number>): number[] {
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}
