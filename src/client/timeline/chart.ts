/** The drawing of the years as a control of the timeline: it selects years and families, and shows both. */
import type { Query } from '../../timeline/query.ts';
import { isEverything, writeQuery } from '../../timeline/query.ts';
import type { Selection } from '../../timeline/select.ts';
import type { YearRange } from '../../timeline/year-range.ts';
import { askForYears, yearsAsked } from '../../timeline/year-range.ts';
import { makeFamilyLegend } from './family-legend.ts';
import type { LoadedIndex } from './load-index.ts';
import type { DrawOverview } from './overview.ts';
import { makeOverview } from './overview.ts';
import type { BrushCause } from './year-brush.ts';
import { makeYearBrush } from './year-brush.ts';

export interface Chart {
  /** Shows which years and families a query asks for. */
  readonly show: (query: Query) => void;
  /** Draws what it finds. */
  readonly draw: (loaded: LoadedIndex, query: Query, selection: Selection) => void;
}

/**
 * Makes a drawing a control; dates are read as of a day (`YYYY-MM-DD`). `ask` is told how the query
 * changes, and by what. Nothing happens on a page without a drawing.
 */
export function makeChart(
  figure: HTMLElement | null,
  asOf: string,
  ask: (change: (query: Query) => Query, cause: BrushCause) => void,
): Chart {
  const svg = figure?.querySelector<SVGSVGElement>('svg.chart');
  const all = svg && yearsOf(svg);
  if (!figure || !svg || !all) return { show: () => undefined, draw: () => undefined };
  const brush = makeYearBrush(svg, all, (years, cause) =>
    ask((query) => askForYears(query, years, all), cause),
  );
  const legend = makeFamilyLegend(figure, (family) =>
    ask((query) => ({ ...query, family }), 'pointer'),
  );
  let overview: DrawOverview | undefined;
  return {
    show(query) {
      brush.show(yearsAsked(query, all, asOf));
      legend.show(query.family);
    },
    draw({ index, rows: { yearOf } }, query, { around, counts }) {
      overview ??= makeOverview(figure, svg, index, yearOf);
      overview({
        rows: around,
        totals: counts.family,
        years: yearsAsked(query, all, asOf),
        // The page of a year shows no less than a query for everything in it.
        addressOf: isEverything({ ...query, from: '', to: '' })
          ? undefined
          : (year) =>
              location.pathname + writeQuery(askForYears(query, { first: year, last: year }, all)),
      });
    },
  };
}

function yearsOf(svg: SVGSVGElement): YearRange | undefined {
  const [first, last] = [Number(svg.dataset['first']), Number(svg.dataset['last'])];
  return Number.isInteger(first) && last >= first ? { first, last } : undefined;
}
