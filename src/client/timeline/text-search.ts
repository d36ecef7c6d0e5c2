/** Full text through Pagefind, as a set of places in the index. */

interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (words: string) => Promise<{ results: readonly { readonly id: string }[] }>;
}

/** Says in which places of the index words stand. */
export type TextSearch = (words: string) => Promise<ReadonlySet<number>>;

/**
 * A search that says in which events of the index the words stand. `address` is where the full-text
 * index lives, with the list that leads from its pages to the places of events.
 */
export function makeTextSearch(address: string): TextSearch {
  let loading: Promise<{ pagefind: Pagefind; places: ReadonlyMap<string, number> }> | undefined;
  const load = async () => {
    const [pagefind, response] = await Promise.all([
      import(/* @vite-ignore */ `${address}pagefind.js`) as Promise<Pagefind>,
      fetch(`${address}timeline.txt`),
    ]);
    if (!response.ok) throw new Error(`no list of pages at ${address}timeline.txt`);
    const pages = (await response.text()).split('\n');
    return { pagefind, places: new Map(pages.map((page, place) => [page, place])) };
  };
  return async (words) => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    const { pagefind, places } = await loading;
    const { results } = await pagefind.search(words);
    return new Set(results.flatMap(({ id }) => places.get(id) ?? []));
  };
}
