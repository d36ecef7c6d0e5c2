/** What a query finds, in the drawing of the years. */
import { yearsAsked } from '../../timeline/days.ts';
import type { TimelineIndex } from '../../timeline/index.ts';
import type { Query } from '../../timeline/query.ts';
import { isEverything, writeQuery } from '../../timeline/query.ts';
import type { Selection } from '../../timeline/select.ts';
import type { Chart } from './chart.ts';
import { makeOverview } from './overview.ts';

/** Draws what a query finds, with the number of events that each family would show. */
export type DrawSelection = (
  query: Query,
  selection: Selection,
  ofFamily: ArrayLike<number>,
) => void;

/** What draws in a chart; dates are read as of a day (`YYYY-MM-DD`). */
export function drawnIn(
  { figure, svg, all, show }: Chart,
  index: TimelineIndex,
  yearOf: (row: number) => number,
  asOf: string,
): DrawSelection {
  const draw = makeOverview(figure, svg, index, yearOf);
  return (query, { around }, ofFamily) => {
    const years = yearsAsked(query, all, asOf);
    show(years, query.family);
    draw({
      rows: around,
      totals: ofFamily,
      years,
      // The page of a year shows no less than a query for everything in it.
      addressOf: isEverything({ ...query, from: '', to: '' })
        ? undefined
        : (one) => location.pathname + writeQuery({ ...query, from: String(one), to: String(one) }),
    });
  };
}
