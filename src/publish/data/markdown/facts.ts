/** The facts at the head of an event's text. */
import { eventFacts } from '../../event-facts.ts';
import type { FactDetail, FactValue } from '../../event-facts.ts';
import { pageOf } from '../../paths.ts';
import type { Told } from './told.ts';
import { where } from './names.ts';
import { link } from './nodes.ts';
import type { Inline } from './nodes.ts';

/** What the head of the page says, a line each. */
export function factLines(told: Told): Inline[][] {
  const { values, event, record, urls } = told;
  return [
    ...eventFacts(record, event, urls).map((fact) => [
      `${fact.label}: `,
      ...joined(
        fact.values.map((value) => valueParts(value, told)),
        '; ',
      ),
    ]),
    ...(values.former_ids.length === 0 ? [] : [[`Earlier ids: ${values.former_ids.join(', ')}`]]),
    ['Page: ', link(pageOf(urls, 'events', event.id))],
  ];
}

function valueParts(
  { name, date, href, details = [], wording, source }: FactValue,
  { urls, notes }: Told,
): Inline[] {
  const named = (text: string, page?: string) =>
    page === undefined ? text : link(urls.absolute(page), text);
  const detailParts = ({ before = '', text, href: page }: FactDetail) => [
    before,
    named(text, page),
  ];
  return [
    named(name, href),
    where(date?.edtf, ' (EDTF ', ')'),
    ...(details.length === 0 ? [] : [' (', ...joined(details.map(detailParts), ', '), ')']),
    where(wording, ' “', '”'),
    notes.note(source),
  ];
}

function joined(parts: readonly Inline[][], between: string): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}
