/** Full text, as a set of places in the index of the timeline. */
import { makeFullText } from '../full-text.ts';

/** Which events of the index hold the words, and which words no entry has. */
export interface InTexts {
  readonly places: ReadonlySet<number>;
  readonly missing: readonly string[];
}

/** Says in which places of the index words stand. */
export type TextSearch = (words: string) => Promise<InTexts>;

/**
 * A search that says in which events of the index the words stand. `address` is where the full-text
 * index lives, with the list that leads from its pages to the places of events.
 */
export function makeTextSearch(address: string): TextSearch {
  const fullText = makeFullText(address, '/');
  let loading: Promise<ReadonlyMap<string, number>> | undefined;
  const load = async () => {
    const response = await fetch(`${address}timeline.txt`);
    if (!response.ok) throw new Error(`no list of pages at ${address}timeline.txt`);
    const pages = (await response.text()).split('\n');
    return new Map(pages.map((page, place) => [page, place]));
  };
  return async (words) => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    const [places, { hits, missing }] = await Promise.all([loading, fullText(words)]);
    return { places: new Set(hits.flatMap(({ id }) => places.get(id) ?? [])), missing };
  };
}
