/** The feed of a view, where one exists: of the whole record, or of one entry and nothing beside. */
import type { TimelineIndex } from './index.ts';
import type { Facet, Query } from './query.ts';
import { everything, writeQuery } from './query.ts';
import { choicesOf } from './select.ts';

/** A feed: the path of the page that it belongs to, and what it is of. */
export interface ViewFeed {
  /** Empty for the whole record, else with a slash at its end. */
  readonly path: string;
  readonly title: string;
}

/** The folders whose entries have feeds, by the filter that asks for one of them. */
const FOLDERS: Partial<Record<Facet, string>> = {
  norm: 'norms',
  mechanism: 'mechanisms',
  actor: 'actors',
};

/** The feed of what a query asks for, whatever its order; undefined where there is none. */
export function feedOf(index: TimelineIndex, query: Query): ViewFeed | undefined {
  const asked = { ...query, sort: '' } as const;
  if (writeQuery(asked) === '') return { path: '', title: 'all events' };
  for (const facet of ['country', 'norm', 'mechanism', 'actor'] as const) {
    const [id] = asked[facet];
    if (id === undefined) continue;
    if (writeQuery(asked) !== writeQuery({ ...everything, [facet]: [id] })) return undefined;
    const folder = facet === 'country' ? partyFolder(index, id) : FOLDERS[facet];
    const title = choicesOf(index, facet).find(([choice]) => choice === id)?.[1];
    if (folder === undefined || title === undefined) return undefined;
    return { path: `${folder}/${id}/`, title };
  }
  return undefined;
}

/** The folder of a party: countries have codes of two letters; undefined for a group of parties. */
function partyFolder(index: TimelineIndex, id: string): string | undefined {
  const place = index.parties.findIndex(([choice]) => choice === id);
  if (index.belongings.some(([group]) => group === place)) return undefined;
  return id.length === 2 ? 'countries' : 'organisations';
}
