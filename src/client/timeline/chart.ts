/** The drawing of the years as a control of the timeline: it selects years and families. */
import type { Query } from '../../timeline/query.ts';
import type { YearRange } from '../../timeline/year-range.ts';
import { askForYears } from '../../timeline/year-range.ts';
import { makeFamilyLegend } from './family-legend.ts';
import type { BrushCause } from './year-brush.ts';
import { makeYearBrush } from './year-brush.ts';

export interface Chart {
  readonly figure: HTMLElement;
  readonly svg: SVGSVGElement;
  /** The years that are drawn. */
  readonly all: YearRange;
  /** Shows which years are selected, undefined for all, and which families, none for all. */
  readonly show: (years: YearRange | undefined, families: readonly string[]) => void;
}

/**
 * Makes a drawing a control; `ask` is told how the query changes, and by what. Undefined on a page
 * without a drawing.
 */
export function makeChart(
  figure: HTMLElement | null,
  ask: (change: (query: Query) => Query, cause: BrushCause) => void,
): Chart | undefined {
  const svg = figure?.querySelector<SVGSVGElement>('svg.chart');
  const all = svg && yearsOf(svg);
  if (!figure || !svg || !all) return undefined;
  const brush = makeYearBrush(svg, all, (years, cause) =>
    ask((query) => askForYears(query, years, all), cause),
  );
  const legend = makeFamilyLegend(figure, (family) =>
    ask((query) => ({ ...query, family }), 'pointer'),
  );
  return {
    figure,
    svg,
    all,
    show(years, families) {
      brush.show(years);
      legend.show(families);
    },
  };
}

function yearsOf(svg: SVGSVGElement): YearRange | undefined {
  const [first, last] = [Number(svg.dataset['first']), Number(svg.dataset['last'])];
  return Number.isInteger(first) && last >= first ? { first, last } : undefined;
}
