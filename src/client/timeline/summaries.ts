/** Summaries for rows that the page did not hold, a year at a time, as they come into view. */

/** How long after a failure a year is asked for again, and how often. */
const RETRY_MILLISECONDS = 4000;
const RETRIES = 5;

type Summaries = Readonly<Record<string, string>>;

/**
 * Watches a result and fills in the summaries of its years before they are scrolled to; `address` is
 * a pattern with `:year`. A year that could not be had is asked for again while it is shown.
 */
export function makeSummaries(address: string): { watch: (result: HTMLElement) => void } {
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
      for (const section of result.querySelectorAll('.year:has([data-unfilled])'))
        observer.observe(section);
    },
  };
}

function fillRows(section: HTMLElement, summaries: Summaries): void {
  for (const row of section.querySelectorAll<HTMLElement>('[data-unfilled]')) {
    row.removeAttribute('data-unfilled');
    row.querySelector('.summary')?.replaceChildren(summaries[row.dataset['id'] ?? ''] ?? '');
  }
}
