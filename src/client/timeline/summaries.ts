/** Summaries for rows that the page did not hold, a year at a time, as they come into view. */

/** How long after a failure a year is asked for again, and how often. */
const RETRY_MILLISECONDS = 4000;
const RETRIES = 5;

type Summaries = Readonly<Record<string, string>>;

/** Fills the summaries of a result. */
export interface SummaryFiller {
  /** Fills in those of a year before the year is scrolled to. */
  readonly watch: (result: HTMLElement) => void;
  /** Fills in all before it returns, since a page that is to be printed waits for nothing. */
  readonly fillNow: (result: HTMLElement) => void;
}

/**
 * A filler of summaries; `address` is a pattern with `:year`. A year that could not be had is asked for again while it is shown.
 */
export function makeSummaries(address: string): SummaryFiller {
  const years = new Map<string, Promise<Summaries>>();
  const load = (year: string) => {
    const known = years.get(year);
    if (known) return known;
    const loading = fetch(address.replace(':year', year)).then((response) => {
      if (!response.ok) throw new Error(`no summaries of ${year}: ${response.status}`);
      return response.json() as Promise<Summaries>;
    });
    years.set(year, loading);
    loading.catch(() => years.delete(year));
    return loading;
  };
  const fill = (section: HTMLElement, retries: number) => {
    load(section.dataset['year'] ?? '').then(
      (summaries) => fillRows(section, summaries),
      () => {
        if (retries === 0) return;
        setTimeout(() => {
          if (section.isConnected) fill(section, retries - 1);
        }, RETRY_MILLISECONDS);
      },
    );
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        fill(target as HTMLElement, RETRIES);
      }
    },
    { rootMargin: '600px 0px' },
  );
  return {
    watch(result) {
      observer.disconnect();
      for (const section of unfilled(result)) observer.observe(section);
    },
    fillNow(result) {
      for (const section of unfilled(result)) {
        const request = new XMLHttpRequest();
        request.open('GET', address.replace(':year', section.dataset['year'] ?? ''), false);
        try {
          request.send();
          if (request.status === 200) fillRows(section, JSON.parse(request.response) as Summaries);
        } catch {
          // A year that cannot be had is printed without.
        }
      }
    },
  };
}

function unfilled(result: HTMLElement): HTMLElement[] {
  return [...result.querySelectorAll<HTMLElement>('.year:has([data-unfilled])')];
}

function fillRows(section: HTMLElement, summaries: Summaries): void {
  for (const row of section.querySelectorAll<HTMLElement>('[data-unfilled]')) {
    row.removeAttribute('data-unfilled');
    row.querySelector('.summary')?.replaceChildren(summaries[row.dataset['id'] ?? ''] ?? '');
  }
}
