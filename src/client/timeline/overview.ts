/** The drawing of the years on the front page, with its table, redrawn for what a filter leaves. */
import { barBox } from '../../charts/bar.ts';
import { counted } from '../../domain/words.ts';
import type { TimelineIndex } from '../../timeline/index.ts';
import type { YearRange } from '../../timeline/year-range.ts';

/** What is drawn. */
export interface Drawn {
  /** Places of the events, of all years and families. */
  readonly rows: readonly number[];
  /** How many events each family would show. */
  readonly totals: ArrayLike<number>;
  /** The years that are selected; undefined for all. */
  readonly years: YearRange | undefined;
  /** The address of a year beside the other filters; undefined where the year's own page shows as much. */
  readonly addressOf: ((year: number) => string) | undefined;
}

export type DrawOverview = (drawn: Drawn) => void;

/** What redraws the drawing in a figure, and its table. */
export function makeOverview(
  figure: Element,
  svg: SVGSVGElement,
  index: TimelineIndex,
  yearOf: (row: number) => number,
): DrawOverview {
  const bars = [...svg.querySelectorAll('g[data-family]')].map((group) => [
    ...group.querySelectorAll('rect'),
  ]);
  const totals = [...figure.querySelectorAll('[data-total]')];
  const lines = [...figure.querySelectorAll<HTMLElement>('tr[data-year]')];
  const links = [...figure.querySelectorAll('a')].map((link) => ({
    link,
    year: Number(link.closest<HTMLElement | SVGElement>('[data-year]')?.dataset['year']),
    own: link.getAttribute('href') ?? '',
  }));
  const first = Number(svg.dataset['first']);
  const image = svg.querySelector('[role=img]');
  const whole = image?.getAttribute('aria-label') ?? '';

  return ({ rows, totals: numbers, years, addressOf }) => {
    const counts = bars.map((line) => new Array<number>(line.length).fill(0));
    for (const row of rows) {
      const line = counts[index.family[row] ?? 0];
      const column = yearOf(row) - first;
      if (line) line[column] = (line[column] ?? 0) + 1;
    }
    const inYear = (year: number) => counts.map((line) => line[year - first] ?? 0);
    drawBars(bars, counts);
    totals.forEach((label, family) => (label.textContent = String(numbers[family] ?? 0)));
    for (const line of lines) {
      const year = Number(line.dataset['year']);
      fillLine(line, inYear(year));
      line.hidden = years !== undefined && (year < years.first || year > years.last);
    }
    for (const { link, year, own } of links) {
      link.setAttribute('href', addressOf?.(year) ?? own);
      const words = `${year}: ${counted(sum(inYear(year)), 'event')}`;
      const title = link.querySelector('title');
      if (!title) continue;
      title.textContent = words;
      link.setAttribute('aria-label', words);
    }
    image?.setAttribute(
      'aria-label',
      addressOf === undefined ? whole : `${counted(rows.length, 'event')}, by year and family`,
    );
  };
}

function drawBars(
  bars: readonly (readonly SVGRectElement[])[],
  counts: readonly (readonly number[])[],
): void {
  const max = Math.max(1, ...counts.flat());
  bars.forEach((line, family) => {
    line.forEach((bar, column) => {
      const { y, height } = barBox(counts[family]?.[column] ?? 0, max, family);
      bar.setAttribute('y', String(y));
      bar.setAttribute('height', String(height));
    });
  });
}

/** Writes the numbers of a year into its line of the table: one a family, and all of them. */
function fillLine(line: HTMLElement, numbers: readonly number[]): void {
  const cells = line.querySelectorAll('td');
  [...numbers, sum(numbers)].forEach((number, place) => {
    const cell = cells[place];
    if (cell) cell.textContent = String(number);
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
