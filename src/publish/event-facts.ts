/** What is known of an event at a glance: told once, for its page and for its text. */
import { storiesOf } from '../record/dossiers.ts';
import type { Event, TrackerRecord } from '../record/types.ts';
import { dateWords, parseEdtf } from '../domain/date.ts';
import type { EdtfDate } from '../domain/date.ts';
import {
  actorRoles,
  bases,
  dateKinds,
  eventTypes,
  forms,
  mechanismEffects,
  reviews,
  roles,
  stances,
  statuses,
  term,
} from '../domain/vocabulary/index.ts';
import type { Family } from '../domain/vocabulary/index.ts';
import type { Term } from '../domain/vocabulary/term.ts';
import { listed } from '../domain/words.ts';
import type { Urls } from '../site/urls.ts';

/** A label with its values, at least one. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

export interface FactValue {
  readonly name: string;
  /** The date that the name has in words. */
  readonly date?: EdtfDate;
  /** The page that is named, below the site's origin. */
  readonly href?: string;
  readonly family?: Family;
  /** What its word of a vocabulary means. */
  readonly meaning?: string;
  readonly details?: readonly FactDetail[];
  /** Its wording in a text. */
  readonly wording?: string | undefined;
  /** A source of the entry, with an optional locator. */
  readonly source?: string | undefined;
}

/** A phrase on a value; what comes before a name that leads to a page stands in `before`. */
export interface FactDetail {
  readonly before?: string;
  readonly text: string;
  readonly href?: string;
  readonly meaning?: string;
}

/** The facts of an event in the order in which they are told. */
export function eventFacts(record: TrackerRecord, event: Event, urls: Urls): Fact[] {
  const { byId } = record;
  const names = (ids: readonly string[] = []) =>
    listed(ids.map((id) => byId.parties.get(id)?.name ?? id));
  const mechanism = (id: string) => {
    const { short_name: short, name = id } = byId.mechanisms.get(id) ?? {};
    return { name: short ?? name, href: urls.entry('mechanisms', id) };
  };
  const type = term(eventTypes, event.type);
  const facts: Fact[] = [
    { label: 'Date', values: [dateValue(event.date)] },
    ...(event.other_dates ?? []).map(({ kind, date }) => ({
      label: term(dateKinds, kind).label,
      values: [dateValue(parseEdtf(date))],
    })),
    {
      label: 'Type and form',
      values: [
        { name: type.label, href: urls.type(event.type), family: event.family },
        { name: term(forms, event.form).label },
      ],
    },
    { label: 'Place', values: event.place === undefined ? [] : [{ name: event.place }] },
    {
      label: 'Parties',
      values: event.parties.map(({ party: id, role, as }) => {
        const party = byId.parties.get(id);
        return {
          name: party?.name ?? id,
          ...(party && { href: urls.entry(party.folder, id) }),
          details: [detail(roles, role), ...phrase('', as)],
        };
      }),
    },
    {
      label: 'Actors named',
      values: event.actors.map(({ actor: id, role, of, source }) => ({
        name: byId.actors.get(id)?.name ?? id,
        href: urls.entry('actors', id),
        details: [detail(actorRoles, role), ...phrase('said to be of ', of && names([of]))],
        source,
      })),
    },
    {
      label: 'Norms',
      values: event.norms.map(({ norm: id, stance, basis, by, against, view, wording, source }) => {
        const norm = byId.norms.get(id);
        const taken = norm?.views.find((one) => one.id === view)?.label ?? view;
        return {
          name: norm?.short ?? id,
          href: urls.entry('norms', id),
          details: [
            detail(stances, stance),
            { ...detail(bases, basis), meaning: term(bases, basis).definition },
            ...phrase('by ', names(by)),
            ...phrase('against ', names(against)),
            ...phrase('as ', taken && `“${taken}”`),
          ],
          wording,
          source,
        };
      }),
    },
    {
      label: 'Mechanisms',
      values: event.mechanisms.map(({ mechanism: id, effect, by, round, source }) => {
        const successor = by === undefined ? undefined : mechanism(by);
        return {
          ...mechanism(id),
          details: [
            detail(mechanismEffects, effect),
            ...phrase('by ', successor?.name, successor?.href),
            ...phrase('round ', round?.toString()),
          ],
          source,
        };
      }),
    },
    {
      label: 'Part of',
      values: storiesOf(record, event).map(({ dossier, step, of }) => ({
        name: dossier.title,
        href: `${urls.entry('dossiers', dossier.id)}#${step.anchor}`,
        details: [{ text: `step ${step.n} of ${of}` }],
      })),
    },
    {
      label: 'State of the entry',
      values: [term(statuses, event.status), term(reviews, event.review)].map(
        ({ label, definition }) => ({ name: label, meaning: definition }),
      ),
    },
    { label: 'Added', values: [dateValue(parseEdtf(event.added))] },
    {
      label: 'Updated',
      values: event.updated === event.added ? [] : [dateValue(parseEdtf(event.updated))],
    },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

function dateValue(date: EdtfDate): FactValue {
  return { name: dateWords(date), date };
}

/** The label of a word of a vocabulary, within a sentence. */
function detail<T extends Term>(vocabulary: readonly T[], id: T['id']): FactDetail {
  return { text: term(vocabulary, id).label.toLowerCase() };
}

/** A phrase where there is something to say. */
function phrase(before: string, text: string | undefined, href?: string): FactDetail[] {
  return text === undefined || text === ''
    ? []
    : [{ before, text, ...(href !== undefined && { href }) }];
}
