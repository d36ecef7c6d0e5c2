/**
 * Where a reader was in a list that the page makes itself. A browser puts a page back to its height
 * before such a list is there, so that going back would end at the top.
 */

/** What is kept of a place, for as long as the tab is open. */
interface Kept {
  /** The address in the first link of the list that was in sight, and how far below the top it stood. */
  readonly link: string;
  readonly top: number;
  /** How many of these links were there. */
  readonly count: number;
}

/** The place to return to in a list. */
export interface ReturnPlace {
  /** How many links the list had when the reader left; 0 where there is no return. */
  readonly count: number;
  /** Scrolls to the place, once, when the list is there again. */
  readonly restore: () => void;
}

/**
 * Keeps the place of the reader among the links of a list that match a selector, and finds it again
 * where the page was reached by going back or forth, or by loading it again.
 */
export function keepPlace(list: HTMLElement, selector: string): ReturnPlace {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>(selector)];
  let kept = isReturn() ? read() : undefined;
  window.addEventListener('pagehide', () => {
    const all = links();
    const first = all.find((link) => link.getBoundingClientRect().top >= 0);
    const link = first?.getAttribute('href');
    if (!first || !link || window.scrollY === 0) return write(undefined);
    write({ link, top: first.getBoundingClientRect().top, count: all.length });
  });
  return {
    count: kept?.count ?? 0,
    restore() {
      const place = kept;
      kept = undefined;
      if (!place) return;
      const link = links().find((one) => one.getAttribute('href') === place.link);
      if (link) window.scrollBy(0, link.getBoundingClientRect().top - place.top);
    },
  };
}

function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const type = (entry as PerformanceNavigationTiming | undefined)?.type;
  return type === 'back_forward' || type === 'reload';
}

/** A place belongs to an address with all that it asks. */
function key(): string {
  return `place:${location.pathname}${location.search}`;
}

function read(): Kept | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(key()) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where the browser keeps nothing for the page, a return ends at the top. */
function write(kept: Kept | undefined): void {
  try {
    if (kept) sessionStorage.setItem(key(), JSON.stringify(kept));
    else sessionStorage.removeItem(key());
  } catch {
    return;
  }
}
