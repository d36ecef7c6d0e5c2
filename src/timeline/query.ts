/** What a reader asks of the timeline, and the address that says so. */
import type { ChoiceList, Column } from './index.ts';

/** A filter that chooses among values. */
interface FacetRow {
  /** Its key in the address. */
  readonly id: string;
  readonly label: string;
  /** The list of the index that holds its values. */
  readonly choices: ChoiceList;
  /**
   * The column of the index that says which of them an event has; `parts` are those that ask for one
   * part in an event together: who, in which role, beside whom, with which reply (`parts.ts`).
   */
  readonly column: Column | 'parts';
}

/** The filters that choose among values, in the order in which the form and the address have them. */
export const facets = [
  { id: 'country', label: 'Country', choices: 'parties', column: 'parts' },
  { id: 'role', label: 'Role', choices: 'roles', column: 'parts' },
  { id: 'with', label: 'With', choices: 'parties', column: 'parts' },
  { id: 'reply', label: 'Reply', choices: 'replies', column: 'parts' },
  { id: 'family', label: 'Family', choices: 'families', column: 'family' },
  { id: 'type', label: 'Type', choices: 'types', column: 'type' },
  { id: 'norm', label: 'Norm', choices: 'norms', column: 'norm' },
  { id: 'mechanism', label: 'Mechanism', choices: 'mechanisms', column: 'mechanism' },
  { id: 'actor', label: 'Actor', choices: 'actors', column: 'actor' },
  { id: 'status', label: 'Status', choices: 'statuses', column: 'status' },
  { id: 'review', label: 'Review', choices: 'reviews', column: 'review' },
  { id: 'source', label: 'Source', choices: 'tiers', column: 'tier' },
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
  /** The order of the list: newest first unless it says `oldest`. */
  readonly sort: Order;
}

export type Order = '' | 'oldest';

/** The query that asks for everything. */
export const everything: Query = { ...perFacet(() => []), from: '', to: '', q: '', sort: '' };

/** The keys of an address whose value is one text. */
const TEXTS = ['from', 'to', 'q', 'sort'] as const;

/** Every key that an address of the timeline may have. */
export const queryKeys: readonly string[] = [...facets.map(({ id }) => id), ...TEXTS];

/** Reads a query from the parameters of an address; what it does not know it leaves out. */
export function readQuery(parameters: URLSearchParams): Query {
  const values = ({ id }: { id: Facet }) =>
    [...new Set(parameters.getAll(id).map((value) => value.trim().toLowerCase()))].filter(Boolean);
  const text = (key: string) => parameters.get(key)?.trim() ?? '';
  return {
    ...perFacet(values),
    from: text('from'),
    to: text('to'),
    q: text('q'),
    sort: orderOf(text('sort')) ?? '',
  };
}

/** The order that a text of an address names; undefined where it names none. */
export function orderOf(text: string): Order | undefined {
  const order = text.toLowerCase();
  if (order === 'oldest') return order;
  return order === '' || order === 'newest' ? '' : undefined;
}

/** The query part of an address, with its question mark; empty for a query that asks for everything. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const { id } of facets) for (const value of query[id]) parameters.append(id, value);
  for (const key of TEXTS) if (query[key] !== '') parameters.set(key, query[key]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether a query asks for everything, in the usual order. */
export function isEverything(query: Query): boolean {
  return writeQuery(query) === '';
}
