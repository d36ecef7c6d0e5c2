/** What a reader asks of the timeline, and the address that says so. */
import { typedDate } from '../domain/typed-date.ts';
import type { ChoiceList, PlaceColumn } from './index.ts';

/** A filter that chooses among values. */
interface FacetRow {
  /** Its key in the address. */
  readonly id: string;
  readonly label: string;
  /** The list of the index that holds its values. */
  readonly choices: ChoiceList;
  /** The column of the index that says which of them an event has. */
  readonly column: PlaceColumn;
}

/**
 * The filters that choose among values, in the order in which the form and the address have them.
 * Two with the same column ask for two different values of an event: a country or an organisation may
 * be chosen twice over, the second time as the other side.
 */
export const facets = [
  { id: 'country', label: 'Country', choices: 'parties', column: 'party' },
  { id: 'with', label: 'With', choices: 'parties', column: 'party' },
  { id: 'norm', label: 'Norm', choices: 'norms', column: 'norm' },
  { id: 'type', label: 'Type', choices: 'types', column: 'type' },
  { id: 'mechanism', label: 'Mechanism', choices: 'mechanisms', column: 'mechanism' },
  { id: 'actor', label: 'Actor', choices: 'actors', column: 'actor' },
] as const satisfies readonly FacetRow[];
export type Facet = (typeof facets)[number]['id'];

/** Something for each filter that chooses among values. */
export function perFacet<T>(of: (facet: (typeof facets)[number]) => T): Record<Facet, T> {
  return Object.fromEntries(facets.map((facet) => [facet.id, of(facet)])) as Record<Facet, T>;
}

/** Values of one filter are alternatives; different filters must all hold. */
export interface Query extends Readonly<Record<Facet, readonly string[]>> {
  /** Dates as the reader wrote them, or empty. */
  readonly from: string;
  readonly to: string;
  /** Words to look for in the full text, or empty. */
  readonly q: string;
}

/** The query that asks for everything. */
export const everything: Query = { ...perFacet(() => []), from: '', to: '', q: '' };

/** Reads a query from the parameters of an address; what it does not know it leaves out. */
export function readQuery(parameters: URLSearchParams): Query {
  const values = ({ id }: { id: Facet }) =>
    [...new Set(parameters.getAll(id).map((value) => value.trim().toLowerCase()))].filter(Boolean);
  const text = (key: string) => parameters.get(key)?.trim() ?? '';
  return { ...perFacet(values), from: text('from'), to: text('to'), q: text('q') };
}

/** The query part of an address, with its question mark; empty for a query that asks for everything. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const { id } of facets) for (const value of query[id]) parameters.append(id, value);
  for (const key of ['from', 'to', 'q'] as const)
    if (query[key] !== '') parameters.set(key, query[key]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** First and last day as numbers that a browser compares quickly: `2014-05-19` is 20140519. */
export interface NumberedDays {
  readonly earliest: number;
  readonly latest: number;
}

/** A day, `YYYY-MM-DD`, as such a number. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/**
 * The days between which the query asks, read as of a day (`YYYY-MM-DD`); a bound that is no date is
 * left out.
 */
export function queryRange(query: Query, asOf: string): NumberedDays {
  const from = typedDate(query.from, asOf);
  const to = typedDate(query.to, asOf);
  return {
    earliest: from ? dayNumber(from.earliest) : 0,
    latest: to ? dayNumber(to.latest) : Infinity,
  };
}
