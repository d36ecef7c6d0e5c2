/** What an address asks of the timeline, and what it asks in vain. */
import type { Query } from '../../timeline/query.ts';
import { orderOf, queryKeys, readQuery } from '../../timeline/query.ts';
import type { Ignored } from '../form-state.ts';
import { unknownNames } from '../form-state.ts';

export interface Asked {
  readonly query: Query;
  readonly ignored: readonly Ignored[];
}

/** Reads the parameters of an address. Values that no choice has are for the page to say, not ignored here. */
export function readAsked(parameters: URLSearchParams): Asked {
  const orders = parameters
    .getAll('sort')
    .filter((value) => orderOf(value.trim()) === undefined)
    .map((value): Ignored => ({ name: 'sort', value, label: 'Order' }));
  return {
    query: readQuery(parameters),
    ignored: [...unknownNames(parameters, queryKeys), ...orders],
  };
}
