/**
 * Full text through Pagefind, by whole words. Left to itself Pagefind shortens a word that it does not
 * know until something fits; here each word and phrase is asked for exactly (stems and marks aside), so
 * that a word the record lacks finds nothing and is named.
 */
import { parseQuery, wholeName, wholeQuery } from '../search/query.ts';
import type { QueryTerm } from '../search/query.ts';

/** What of an entry the index knows beyond its words. */
export interface PageData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly {
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

interface PagefindResult {
  readonly id: string;
  /** Places in the content at which the words stand. */
  readonly words: readonly number[];
  readonly score: number;
  readonly data: () => Promise<PageData>;
}
interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly unfilteredResultCount: number;
}
interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    query: string | null,
    options: Pick<Narrowing, 'filters'>,
  ) => Promise<PagefindAnswer>;
}

/** What narrows and orders a search beside its words. */
export interface Narrowing {
  readonly filters?: Readonly<Record<string, string>>;
  /** By date, where not by rank. */
  readonly order?: 'oldest' | 'newest';
}

/** An entry that was found, and where in its content the words stand. */
export interface Hit {
  readonly id: string;
  readonly places: readonly number[];
  readonly data: () => Promise<PageData>;
}

/** The answer to a query. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** Words and phrases of the query that no entry has. */
  readonly missing: readonly string[];
  /** Words and phrases that entries have, though perhaps no entry all of them. */
  readonly known: readonly string[];
}

/** Asks the index. */
export type FullText = (query: string | null, narrowing?: Narrowing) => Promise<Answer>;

/** How much a word found in a part of an entry adds to its rank. */
const META_WEIGHTS = {
  title: 5,
  known: 8,
  slug: 3,
  names: 0.5,
  parties: 0.5,
  type: 0.5,
  when: 0.2,
  kind: 0.2,
  family: 0,
  key: 0,
};
/** What it adds that the whole query is a name of the entry, or stands in it word by word. */
const NAMED = 1000;
const PHRASE = 3;
/** Entries of one name that come first. */
const MOST_NAMES = 10;
/** Kinds whose entries are spoken of by their titles. */
const SPOKEN_OF = ['Country', 'Organisation', 'Actor'];
/** Among entries of one name, states come first, and events after what they are about. */
const RANK: Readonly<Record<string, number>> = { Country: 3, Event: 1 };
interface Found extends Hit {
  readonly score: number;
  readonly named: boolean;
}
type FoundById = Map<string, Found>;

/** A full-text search over the index at an address; it is loaded with the first query. */
export function makeFullText(address: string, baseUrl: string): FullText {
  let loading: Promise<Pagefind> | undefined;
  const load = async () => {
    const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
    // A search takes a few milliseconds; a worker would cost a copy of the program.
    await pagefind.options({ baseUrl, noWorker: true, ranking: { metaWeights: META_WEIGHTS } });
    return pagefind;
  };
  return async (query, narrowing = {}) => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    return answer(await loading, query, narrowing);
  };
}

async function answer(
  pagefind: Pagefind,
  query: string | null,
  narrowing: Narrowing,
): Promise<Answer> {
  const terms = parseQuery(query ?? '');
  if (query === null || terms.length === 0) {
    // Words that hold no letter are words that no entry has.
    if (query !== null && query.trim() !== '')
      return { hits: [], missing: [query.trim()], known: [] };
    const results = await byDate(pagefind, narrowing);
    return {
      hits: results.map(({ id, data }) => ({ id, data, places: [] })),
      missing: [],
      known: [],
    };
  }
  const whole = await askWhole(pagefind, query, narrowing);
  const asked =
    terms.length === 1
      ? [whole]
      : await Promise.all(terms.map((term) => ask(pagefind, term, narrowing)));
  const isName = [...whole.found.values()].some(({ named }) => named);
  const missing = terms.filter((_, place) => !asked[place]?.exists).map(({ text }) => text);
  const known = terms.filter((_, place) => asked[place]?.exists).map(({ text }) => text);
  const all = meet(asked.filter(({ exists }) => exists).map(({ found }) => found));
  if (terms.length > 1)
    for (const [id, hit] of whole.found) {
      const other = all.get(id);
      all.set(id, other ? { ...join(other, hit), score: hit.score + PHRASE } : hit);
    }
  const hits = [...all.values()];
  if (!narrowing.order) {
    const { results } = await pagefind.search(known.join(' '), filtersOf(narrowing));
    const ranked = new Map(results.map(({ id, score }) => [id, score]));
    const scoreOf = (hit: Found) => hit.score + (ranked.get(hit.id) ?? 0);
    hits.sort((a, b) => scoreOf(b) - scoreOf(a));
  } else {
    const results = await byDate(pagefind, narrowing);
    const order = new Map(results.map(({ id }, place) => [id, place]));
    hits.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  }
  return { hits, missing: isName ? [] : missing, known };
}

/** All that the filters leave, in the order asked for; the index has the latest first. */
async function byDate(
  pagefind: Pagefind,
  narrowing: Narrowing,
): Promise<readonly PagefindResult[]> {
  const { results } = await pagefind.search(null, filtersOf(narrowing));
  return narrowing.order === 'oldest' ? results.toReversed() : results;
}

function filtersOf({ filters }: Narrowing): Pick<Narrowing, 'filters'> {
  return filters ? { filters } : {};
}

interface Asked {
  readonly found: FoundById;
  /** Whether any entry has it, whatever narrows the search. */
  readonly exists: boolean;
}

/**
 * Everything that holds the whole query word by word, and before it the entries that have it for a name;
 * with these comes what speaks of them by their title, so that all names of one thing find the same.
 */
async function askWhole(pagefind: Pagefind, query: string, narrowing: Narrowing): Promise<Asked> {
  const { results } = await pagefind.search(`"${wholeName(query)}"`, {});
  const named = await Promise.all(
    results
      .slice(0, MOST_NAMES)
      .map(async (result) => ({ result, meta: (await result.data()).meta })),
  );
  const titles = named.flatMap(({ meta }) =>
    SPOKEN_OF.includes(meta['kind'] ?? '') ? [meta['title'] ?? ''] : [],
  );
  const asked = await Promise.all(
    [wholeQuery(query), ...titles.map(wholeQuery)].map((term) => ask(pagefind, term, narrowing)),
  );
  const found: FoundById = new Map();
  for (const [place, one] of asked.entries())
    for (const [id, hit] of one.found) if (place === 0 || !found.has(id)) found.set(id, hit);
  const kept =
    named.length > 0 && Object.keys(narrowing.filters ?? {}).length > 0
      ? new Set((await byDate(pagefind, narrowing)).map(({ id }) => id))
      : undefined;
  for (const { result, meta } of named) {
    const { id, data } = result;
    const hit = found.get(id);
    if (kept && !kept.has(id)) continue;
    found.set(id, {
      id,
      data,
      places: hit?.places ?? [],
      named: true,
      score: (hit?.score ?? 0) + NAMED * (RANK[meta['kind'] ?? ''] ?? 2),
    });
  }
  return { found, exists: results.length > 0 || asked.some(({ exists }) => exists) };
}

/** Everything that holds a term in one of its spellings. */
async function ask(pagefind: Pagefind, term: QueryTerm, narrowing: Narrowing): Promise<Asked> {
  const filters = filtersOf(narrowing);
  const found: FoundById = new Map();
  let exists = false;
  for (const spelling of term.spellings) {
    const { results, unfilteredResultCount } = await pagefind.search(`"${spelling}"`, filters);
    exists ||= unfilteredResultCount > 0;
    for (const { id, words, data } of results) {
      const other = found.get(id);
      const hit = { id, places: words, data, named: false, score: 0 };
      found.set(id, other ? join(other, hit) : hit);
    }
  }
  return { found, exists };
}

/** What is in all of the sets. */
function meet(sets: readonly FoundById[]): FoundById {
  const [first, ...others] = sets;
  return new Map(
    [...(first ?? [])].flatMap(([id, hit]) => {
      const rest = others.map((set) => set.get(id));
      if (rest.some((other) => other === undefined)) return [];
      const joined = rest.reduce<Found>((sum, other) => (other ? join(sum, other) : sum), hit);
      return [[id, joined] as const];
    }),
  );
}

function join(a: Found, b: Found): Found {
  return {
    ...a,
    places: [...new Set([...a.places, ...b.places])],
    named: a.named || b.named,
    score: a.score + b.score,
  };
}
