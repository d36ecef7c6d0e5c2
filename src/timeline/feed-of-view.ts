/** The feed of a view, where one exists: of the whole record, or of one value of one filter and nothing beside. */
import type { TimelineIndex } from './index.ts';
import type { Facet, Query } from './query.ts';
import { everything, facets, writeQuery } from './query.ts';
import { choicesOf } from './select.ts';

/** A feed, and what it is of. */
export interface ViewFeed {
  /** Path of its file from the root of the site. */
  readonly path: string;
  readonly title: string;
}

/** Where the feeds of a filter's values stand; undefined for a value without one. */
const PATHS: Readonly<
  Partial<Record<Facet, (index: TimelineIndex, id: string) => string | undefined>>
> = {
  country: partyFeed,
  type: (_, id) => `feeds/type-${id}.atom`,
  norm: (_, id) => `norms/${id}/feed.atom`,
  mechanism: (_, id) => `mechanisms/${id}/feed.atom`,
  actor: (_, id) => `actors/${id}/feed.atom`,
};

/** The feed of what a query asks for, whatever its order; undefined where there is none. */
export function feedOf(index: TimelineIndex, query: Query): ViewFeed | undefined {
  const asked = writeQuery({ ...query, sort: '' });
  if (asked === '') return { path: 'feed.atom', title: 'all events' };
  for (const { id: facet } of facets) {
    const [id] = query[facet];
    if (id === undefined || asked !== writeQuery({ ...everything, [facet]: [id] })) continue;
    const title = choicesOf(index, facet).find(([choice]) => choice === id)?.[1];
    const path = PATHS[facet]?.(index, id);
    return title !== undefined && path !== undefined ? { path, title } : undefined;
  }
  return undefined;
}

/** A country's code has two letters; of the groups only the regions, which no membership bounds, have a feed. */
function partyFeed(index: TimelineIndex, id: string): string | undefined {
  const place = index.parties.findIndex(([choice]) => choice === id);
  const isGroup = index.belongings.some(([group]) => group === place);
  if (isGroup) return id.endsWith('-members') ? undefined : `feeds/region-${id}.atom`;
  return `${id.length === 2 ? 'countries' : 'organisations'}/${id}/feed.atom`;
}
