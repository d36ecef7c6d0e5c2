/** A view of the timeline in words: for its heading, the tab, the names of its files. */
import { either } from '../domain/words.ts';
import { turned } from './days.ts';
import type { ChoiceList, TimelineIndex } from './index.ts';
import type { Facet, Query } from './query.ts';
import { facets } from './query.ts';
import { choicesOf } from './select.ts';

/**
 * What a query asks for, as a title: "Accusations against Russia by States of Europe, 2018 to 2024".
 * Values of one filter are alternatives, joined by "or"; what the record does not know stands as it was
 * written. Dates are read as of a day (`YYYY-MM-DD`).
 */
export function viewTitle(index: TimelineIndex, query: Query, asOf: string): string {
  const named = (facet: Facet) => namesOf(index, facet, query[facet]);
  const about = facets.flatMap(({ id }) =>
    WHO.includes(id) ? [] : [after(PREFIXES[id] ?? '', named(id))],
  );
  const words = query.q === '' ? '' : `“${query.q}”`;
  const who = whoIn(query, named) || (isSubject(query) ? '' : 'events');
  return upper([who, ...about, words, datesIn(turned(query, asOf))].filter(Boolean).join(', '));
}

/** A title as part of a file's name: plain letters, digits and hyphens, not too long. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 100).replace(/^-|-$/g, '') || 'events';
}

/** The filters that say who, in which role, with whom. */
const WHO: readonly Facet[] = ['country', 'role', 'with'];

/** What stands before the values of a filter that do not speak for themselves. */
const PREFIXES: Readonly<Partial<Record<Facet, string>>> = {
  reply: 'reply: ',
  source: 'sources: ',
};

/** Whether the families or types, which stand first where nobody is named, say what is listed. */
function isSubject({ family, type }: Query): boolean {
  return family.length > 0 || type.length > 0;
}

/** Who is asked for, in which role, with whom. */
function whoIn(query: Query, named: (facet: Facet) => string): string {
  const [first, second, as] = [named('country'), named('with'), named('role')];
  const role = query.role.length === 1 ? query.role[0] : undefined;
  if (role === 'accuser')
    return joined('accusations', after('by ', first), after('against ', second));
  if (role === 'accused')
    return joined('accusations', after('against ', first), after('by ', second));
  return joined(first || (as && 'parties'), as, after('with ', second));
}

function joined(...words: readonly string[]): string {
  return words.filter(Boolean).join(' ');
}

function after(word: string, name: string): string {
  return name && word + name;
}

function datesIn({ from, to }: Query): string {
  if (from === to) return from;
  if (from === '') return `to ${to}`;
  return to === '' ? `from ${from}` : `${from} to ${to}`;
}

/** The lists whose choices are names, which keep their capitals. */
const NAMES: readonly ChoiceList[] = ['parties', 'norms', 'mechanisms', 'actors'];

function namesOf(index: TimelineIndex, facet: Facet, ids: readonly string[]): string {
  const labels = new Map(choicesOf(index, facet).map(([id, label]) => [id, label]));
  const words = ids.map((id) => labels.get(id) ?? id);
  const isNamed = facets.some(({ id, choices }) => id === facet && NAMES.includes(choices));
  return either(isNamed ? words : words.map(lower));
}

/** A label within a sentence: its first letter small, but for what is written in capitals, such as UN. */
function lower(label: string): string {
  return label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
