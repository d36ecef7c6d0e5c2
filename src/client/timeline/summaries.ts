/** Summaries for rows that the page did not hold, a year at a time, as they come into view. */

/** Watches a result and fills in the summaries of its years before they are scrolled to. */
export function makeSummaries(address: string): { watch: (result: HTMLElement) => void } {
  const years = new Map<string, Promise<Record<string, string>>>();
  const load = (year: string) => {
    let loading = years.get(year);
    if (!loading) {
      loading = fetch(address.replace(':year', year)).then((response) =>
        response.ok ? (response.json() as Promise<Record<string, string>>) : {},
      );
      years.set(year, loading);
      // A year that failed to load is asked for again next time; its rows stand without summaries.
      loading.catch(() => years.delete(year));
    }
    return loading;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        fillYear(target as HTMLElement, load);
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

function fillYear(
  section: HTMLElement,
  load: (year: string) => Promise<Record<string, string>>,
): void {
  load(section.dataset['year'] ?? '').then(
    (summaries) => {
      for (const row of section.querySelectorAll<HTMLElement>('[data-unfilled]')) {
        row.removeAttribute('data-unfilled');
        row.querySelector('.summary')?.replaceChildren(summaries[row.dataset['id'] ?? ''] ?? '');
      }
    },
    () => undefined,
  );
}
