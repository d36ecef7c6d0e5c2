/** What a reader asks of the timeline, and the address that says so. */
import type { DayRange } from '../domain/day-range.ts';
import { dayRange } from '../domain/day-range.ts';

/**
 * The filters that choose among values, in the order in which the form and the address have them.
 * A country or an organisation may be chosen twice over: the second time as the other side.
 */
export const facets = [
  { id: 'country', label: 'Country' },
  { id: 'with', label: 'With' },
  { id: 'norm', label: 'Norm' },
  { id: 'type', label: 'Type' },
  { id: 'mechanism', label: 'Mechanism' },
] as const;
export type Facet = (typeof facets)[number]['id'];

/** Values of one filter are alternatives; different filters must all hold. */
export interface Query extends Readonly<Record<Facet, readonly string[]>> {
  /** EDTF texts as the reader wrote them, or empty. */
  readonly from: string;
  readonly to: string;
  /** Words to look for in the full text, or empty. */
  readonly q: string;
}

/** The query that asks for everything. */
export const everything: Query = {
  country: [],
  with: [],
  norm: [],
  type: [],
  mechanism: [],
  from: '',
  to: '',
  q: '',
};

/** Reads a query from the parameters of an address; what it does not know it leaves out. */
export function readQuery(parameters: URLSearchParams): Query {
  const values = (key: Facet) =>
    [...new Set(parameters.getAll(key).map((value) => value.trim().toLowerCase()))].filter(Boolean);
  const text = (key: string) => parameters.get(key)?.trim() ?? '';
  return {
    country: values('country'),
    with: values('with'),
    norm: values('norm'),
    type: values('type'),
    mechanism: values('mechanism'),
    from: text('from'),
    to: text('to'),
    q: text('q'),
  };
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

/** The days between which the query asks; a bound that is no date is left out. */
export function queryRange(query: Query): DayRange {
  return {
    earliest: dayRange(query.from)?.earliest ?? 0,
    latest: dayRange(query.to)?.latest ?? Infinity,
  };
}
