/** What to do where nothing is found: which filter to relax, and how many events that would give. */
import { counted } from '../../domain/words.ts';
import type { TimelineIndex } from '../../timeline/index.ts';
import type { Query } from '../../timeline/query.ts';
import { everything } from '../../timeline/query.ts';
import type { FilterPart, Selection } from '../../timeline/select.ts';
import { chipLink, chipsOf } from './chips.ts';

/** One way out of an empty result. */
export interface Way {
  readonly words: string;
  readonly query: Query;
}

const PART_LABELS: Readonly<Record<FilterPart, string>> = {
  country: 'the country',
  role: 'the role',
  with: 'the second party',
  reply: 'the reply',
  family: 'the family',
  type: 'the type',
  norm: 'the norm',
  mechanism: 'the mechanism',
  actor: 'the actor',
  status: 'the status',
  review: 'the review',
  source: 'the kind of source',
  dates: 'the dates',
  q: 'the words',
};

/** The filters of a query without any one of which something is found, the most helpful first. */
export function waysOut(index: TimelineIndex, query: Query, { without }: Selection): Way[] {
  const parts = new Set(chipsOf(index, query).map(({ part }) => part));
  return [...parts]
    .filter((part) => without[part] > 0)
    .toSorted((a, b) => without[b] - without[a])
    .map((part) => ({
      words: `Without ${PART_LABELS[part]}: ${counted(without[part], 'event')}`,
      query: withoutPart(query, part),
    }));
}

/** Fills the place of the advice, or hides it where something was found. */
export function showAdvice(
  place: HTMLElement,
  index: TimelineIndex,
  query: Query,
  selection: Selection,
  addressOf: (query: Query) => string,
): void {
  place.hidden = selection.rows.length > 0;
  place.replaceChildren();
  if (place.hidden) return;
  const ways = waysOut(index, query, selection);
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
  place.append(words, list);
}

function withoutPart(query: Query, part: FilterPart): Query {
  if (part === 'dates') return { ...query, from: '', to: '' };
  return { ...query, [part]: everything[part] };
}
