/** What to do where nothing is found: which filter to relax, and how many events that would give. */
import { counted } from '../../domain/words.ts';
import type { TimelineIndex } from '../../timeline/index.ts';
import type { Query } from '../../timeline/query.ts';
import { everything, facets } from '../../timeline/query.ts';
import type { FilterPart, Numbers } from '../../timeline/select.ts';
import { chipLink, chipsOf } from './chips.ts';

/** One way out of an empty result. */
export interface Way {
  readonly words: string;
  readonly query: Query;
}

/** What a filter is called in "Without the …", where that is not its label. */
const PART_LABELS: Readonly<Partial<Record<FilterPart, string>>> = {
  with: 'second party',
  source: 'kind of source',
  dates: 'dates',
  q: 'words',
};

function partLabel(part: FilterPart): string {
  const label = facets.find(({ id }) => id === part)?.label ?? part;
  return PART_LABELS[part] ?? label.toLowerCase();
}

/** The filters of a query without any one of which something is found, the most helpful first. */
export function waysOut(index: TimelineIndex, query: Query, { without }: Numbers): Way[] {
  const parts = new Set(chipsOf(index, query).map(({ part }) => part));
  return [...parts]
    .filter((part) => without[part] > 0)
    .sort((a, b) => without[b] - without[a])
    .map((part) => ({
      words: `Without the ${partLabel(part)}: ${counted(without[part], 'event')}`,
      query: withoutPart(query, part),
    }));
}

/** Fills the place of the advice where nothing was found. */
export function showAdvice(
  place: HTMLElement,
  index: TimelineIndex,
  query: Query,
  numbers: Numbers,
  addressOf: (query: Query) => string,
): void {
  place.hidden = false;
  const ways = waysOut(index, query, numbers);
  const words = document.createElement('p');
  words.textContent =
    ways.length > 0
      ? 'No event meets all of this. Relax one filter:'
      : 'No event meets all of this, nor would it without any one of these filters.';
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  list.className = 'chips';
  list.append(
    ...ways.map((way) => chipLink(way.words, addressOf(way.query), '')),
    chipLink('Clear all', addressOf(everything), ''),
  );
  place.replaceChildren(words, list);
}

function withoutPart(query: Query, part: FilterPart): Query {
  if (part === 'dates') return { ...query, from: '', to: '' };
  return { ...query, [part]: everything[part] };
}
