/** The filters in use as removable chips: links to the timeline without that one value. */
import type { TimelineIndex } from '../../timeline/index.ts';
import { choicesOf } from '../../timeline/select.ts';
import type { Query } from '../../timeline/query.ts';
import { everything, facets } from '../../timeline/query.ts';
import type { FilterPart } from '../../timeline/select.ts';

/** One value in use: what it says, and the query without it. */
export interface Chip {
  readonly part: FilterPart;
  readonly label: string;
  /** The filter whose further alternative it is: it says no more than the value then. */
  readonly alternativeOf?: string;
  readonly without: Query;
}

/** The chips of a query. Values of one filter are alternatives, as all but the first one say. */
export function chipsOf(index: TimelineIndex, query: Query): Chip[] {
  const chips: Chip[] = facets.flatMap(({ id, label }) =>
    query[id].map((value, place) => {
      const known = choicesOf(index, id).find(([choice]) => choice === value)?.[1];
      const name = known ?? `${value} (not in the record)`;
      return {
        part: id,
        ...(place === 0 ? { label: `${label}: ${name}` } : { label: name, alternativeOf: label }),
        without: { ...query, [id]: query[id].filter((other) => other !== value) },
      };
    }),
  );
  if (query.from)
    chips.push({ part: 'dates', label: `From ${query.from}`, without: { ...query, from: '' } });
  if (query.to)
    chips.push({ part: 'dates', label: `To ${query.to}`, without: { ...query, to: '' } });
  if (query.q) chips.push({ part: 'q', label: `Text: ${query.q}`, without: { ...query, q: '' } });
  return chips;
}

/**
 * What a query for either of two parties may have meant: the events in which both take part. Undefined
 * where it asks for one, or for more, or for a second side already.
 */
export function bothOf(
  index: TimelineIndex,
  query: Query,
): { label: string; query: Query } | undefined {
  const [first, second, third] = query.country;
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  if (query.with.length > 0) return undefined;
  const named = (id: string) => choicesOf(index, 'country').find(([choice]) => choice === id)?.[1];
  return {
    label: `Both: ${named(first) ?? first} and ${named(second) ?? second}`,
    query: { ...query, country: [first], with: [second] },
  };
}

/** A chip, or the end of the row that clears everything, as a link. */
export function chipLink(label: string, address: string, hint: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: address, className: 'chip' });
  const remove = Object.assign(document.createElement('span'), {
    className: 'visually-hidden',
    textContent: `${hint} `,
  });
  link.append(remove, label);
  item.append(link);
  return item;
}

/** Shows a row of chips; where the reader has removed the last one, `leave` takes the focus. */
export function showChips(
  list: HTMLElement,
  index: TimelineIndex,
  query: Query,
  addressOf: (query: Query) => string,
  leave: () => void,
): void {
  const focused = [...list.querySelectorAll('a')].indexOf(
    document.activeElement as HTMLAnchorElement,
  );
  const chips = chipsOf(index, query).map(({ label, without, alternativeOf }) => {
    if (alternativeOf === undefined) return chipLink(label, addressOf(without), 'Remove');
    const chip = chipLink(label, addressOf(without), `Remove ${alternativeOf}:`);
    chip.prepend('or ');
    return chip;
  });
  const both = bothOf(index, query);
  if (both) {
    const link = chipLink(both.label, addressOf(both.query), '');
    link.classList.add('offer');
    chips.push(link);
  }
  if (chips.length > 0) {
    const clear = chipLink('Clear all', addressOf(everything), '');
    clear.classList.add('clear');
    chips.push(clear);
  }
  list.replaceChildren(...chips);
  if (focused < 0) return;
  // The reader has just removed a chip: the focus stays in the row where it can.
  const links = list.querySelectorAll('a');
  const next = links[Math.min(focused, links.length - 1)];
  if (next) next.focus();
  else leave();
}
