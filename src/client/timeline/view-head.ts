/** The head of a view: what it is called on the page and in the tab, its feed, what may be saved of it. */
import { counted, nounFor } from '../../domain/words.ts';
import type { TimelineIndex } from '../../timeline/index.ts';
import type { Query } from '../../timeline/query.ts';
import { everything, isEverything } from '../../timeline/query.ts';
import { feedOf } from '../../timeline/feed-of-view.ts';
import { viewTitle } from '../../timeline/titles.ts';

/** Names the view of a query in the head of the timeline and in the tab. */
export type ShowHead = (query: Query, count: number) => void;

/**
 * Makes what names views. `root` holds the places to fill: `.view-title`, `[data-downloads]`, the link
 * `[data-feed]`, whose value is the pattern of its address (`:file`).
 */
export function makeHead(root: HTMLElement, index: TimelineIndex, asOf: string): ShowHead {
  const whole = document.title;
  const heading = root.querySelector<HTMLElement>('.view-title');
  const downloads = root.querySelector('[data-downloads]');
  const feed = root.querySelector<HTMLAnchorElement>('[data-feed]');
  const roleLegend = root.querySelector('[data-facet="role"] legend');
  return (query, count) => {
    const all = isEverything({ ...query, sort: '' });
    const title = viewTitle(index, query, asOf);
    document.title = all ? whole : `${title} – ${root.dataset['site'] ?? ''}`;
    if (heading) {
      heading.textContent = all ? '' : title;
      heading.hidden = all;
    }
    if (downloads)
      downloads.textContent = all
        ? 'Download all'
        : `Download ${nounFor(count, 'this event', `these ${counted(count, 'event')}`)}`;
    if (feed) {
      const found = feedOf(index, query);
      feed.hidden = found === undefined;
      if (found) {
        feed.href = (feed.dataset['feed'] ?? '').replace(':file', found.path);
        feed.textContent = `Feed: ${found.title}`;
      }
    }
    if (roleLegend) roleLegend.textContent = roleWords(index, query);
  };
}

/** Whose role is asked for: that of the parties that are chosen. */
function roleWords(index: TimelineIndex, query: Query): string {
  if (query.country.length === 0) return 'In an event with a party: any of';
  const who = viewTitle(index, { ...everything, country: query.country }, '');
  return `${who} took part: any of`;
}
