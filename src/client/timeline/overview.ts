/** The overview drawing of the front page, redrawn for what a filter leaves. */
import { barBox } from '../../charts/bar.ts';
import type { TimelineIndex } from '../../timeline/index.ts';

/** Redraws the overview; nothing happens on a page without one. */
export function makeOverview(
  figure: Element | null,
  index: TimelineIndex,
  yearOf: (row: number) => number,
): (rows: readonly number[]) => void {
  const svg = figure?.querySelector('svg');
  if (!figure || !svg) return () => undefined;
  const series = [...svg.querySelectorAll('g[data-family]')].map((group) => [
    ...group.querySelectorAll('rect'),
  ]);
  const labels = [...figure.querySelectorAll('[data-total]')];
  const columns = series[0]?.length ?? 0;
  const first = yearOf(index.id.length - 1);
  const image = svg.querySelector('[role=img]');
  const whole = image?.getAttribute('aria-label') ?? '';

  return (rows) => {
    const counts = series.map(() => new Array<number>(columns).fill(0));
    for (const row of rows) {
      const line = counts[index.family[row] ?? 0];
      const column = yearOf(row) - first;
      if (line) line[column] = (line[column] ?? 0) + 1;
    }
    const max = Math.max(1, ...counts.flat());
    counts.forEach((line, place) => {
      line.forEach((value, column) => {
        const { y, height } = barBox(value, max, place);
        const bar = series[place]?.[column];
        bar?.setAttribute('y', String(y));
        bar?.setAttribute('height', String(height));
      });
      const label = labels[place];
      if (label) label.textContent = String(line.reduce((sum, value) => sum + value, 0));
    });
    image?.setAttribute(
      'aria-label',
      rows.length === index.id.length ? whole : `${rows.length} of the events, by year and family`,
    );
  };
}
