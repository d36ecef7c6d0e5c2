/** The facts at the head of an event's text. */
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
} from '../../../domain/vocabulary/index.ts';
import { pageOf } from '../../paths.ts';
import type { Told } from './told.ts';
import { label, partyName, partyNames, where } from './names.ts';
import { link } from './nodes.ts';
import type { Inline } from './nodes.ts';

/** What the head of the page says, a line each. */
export function factLines(told: Told): Inline[][] {
  const { values, event, urls } = told;
  const { added, updated } = values;
  return [
    [`Date: ${values.date.words} (EDTF ${values.date.edtf})`],
    ...values.other_dates.map(({ kind, date }) => [
      `${term(dateKinds, kind).label}: ${date.words}`,
    ]),
    [`Type and form: ${term(eventTypes, values.type).label}, ${label(forms, values.form)}`],
    [`Status: ${label(statuses, values.status)}; ${label(reviews, values.review)}`],
    ...(values.place === null ? [] : [[`Place: ${values.place}`]]),
    ['Parties: ', ...joined(partyParts(told))],
    ...lineOf('Norms', normParts(told)),
    ...lineOf('Mechanisms', mechanismParts(told)),
    ...lineOf('Actors named', actorParts(told)),
    ...lineOf('Part of', storyParts(told)),
    [`Added: ${added}; updated: ${updated}`],
    ...(values.former_ids.length === 0 ? [] : [[`Earlier ids: ${values.former_ids.join(', ')}`]]),
    ['Page: ', link(pageOf(urls, 'events', event.id))],
  ];
}

function storyParts({ values, record, urls }: Told): Inline[][] {
  return values.dossiers.map((id) => [
    link(pageOf(urls, 'dossiers', id), record.byId.dossiers.get(id)?.title ?? id),
  ]);
}

function lineOf(name: string, parts: readonly Inline[][]): Inline[][] {
  return parts.length === 0 ? [] : [[`${name}: `, ...joined(parts)]];
}

function joined(parts: readonly Inline[][]): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part]));
}

function partyParts({ values }: Told): Inline[][] {
  return values.parties.map(({ name, url, role, as }) => [
    link(url, name),
    ` (${label(roles, role)}${where(as, ', ')})`,
  ]);
}

function normParts({ values, record, urls, notes }: Told): Inline[][] {
  return values.norms.map(({ norm: id, stance, basis, by, against, view, wording, source }) => {
    const norm = record.byId.norms.get(id);
    const taken = norm?.views.find((one) => one.id === view)?.label ?? view;
    return [
      link(pageOf(urls, 'norms', id), norm?.short ?? id),
      ` (${label(stances, stance)}, ${label(bases, basis)}`,
      where(partyNames(record, by ?? []), '; by '),
      where(partyNames(record, against), '; against '),
      where(taken, '; view: '),
      ')',
      where(wording, ' “', '”'),
      notes.note(source),
    ];
  });
}

function mechanismParts({ values, record, urls, notes }: Told): Inline[][] {
  const linkTo = (id: string) =>
    link(pageOf(urls, 'mechanisms', id), record.byId.mechanisms.get(id)?.name ?? id);
  return values.mechanisms.map(({ mechanism, effect, round, replaced_by: by, source }) => [
    linkTo(mechanism),
    ` (${label(mechanismEffects, effect)}`,
    ...(by === null ? [] : [' by ', linkTo(by)]),
    where(round?.toString(), ', round '),
    ')',
    notes.note(source),
  ]);
}

function actorParts({ values, record, urls, notes }: Told): Inline[][] {
  return values.actors.map(({ actor, role, of, source }) => [
    link(pageOf(urls, 'actors', actor), record.byId.actors.get(actor)?.name ?? actor),
    ` (${label(actorRoles, role)}`,
    of === null ? '' : `, said to be of ${partyName(record, of)}`,
    ')',
    notes.note(source),
  ]);
}
