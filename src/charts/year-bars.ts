/** Bars by year, one row a series: the overview of the record, and a country's years. */
import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { barBox, ROW_HEIGHT } from './bar.ts';

/** One year's numbers, in the order of the series. */
export interface YearValues {
  readonly year: number;
  readonly values: readonly number[];
}

/** The drawing. Across, everything is in per cent of its width; down, in pixels. */
export interface YearBars {
  readonly height: number;
  /** The value of the highest bar. */
  readonly max: number;
  readonly columns: readonly {
    readonly year: number;
    readonly x: number;
    readonly width: number;
  }[];
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Place of the series. */
    readonly row: number;
  }[];
  /** Years to write under the drawing, with the middle of their column. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** Draws the years, which must follow one another without gaps. */
export function yearBars(years: readonly YearValues[]): YearBars {
  const band = scaleBand<number>()
    .domain(years.map(({ year }) => year))
    .range([0, 100])
    .paddingInner(0.22)
    .paddingOuter(0.11);
  const highest = max(years, ({ values }) => max(values)) ?? 0;
  const rows = max(years, ({ values }) => values.length) ?? 0;
  const at = (year: number) => round(band(year) ?? 0);
  const width = round(band.bandwidth());
  return {
    height: rows * ROW_HEIGHT,
    max: highest,
    columns: years.map(({ year }) => ({
      year,
      x: round((band(year) ?? 0) - (band.step() - band.bandwidth()) / 2),
      width: round(band.step()),
    })),
    bars: years.flatMap(({ year, values }) =>
      values.map((value, row) => ({ x: at(year), width, row, ...barBox(value, highest, row) })),
    ),
    ticks: tickYears(years.map(({ year }) => year)).map((year) => ({
      year,
      x: round((band(year) ?? 0) + band.bandwidth() / 2),
    })),
  };
}

/** Every fifth year; each year while they are few. */
function tickYears(years: readonly number[]): number[] {
  return years.length <= 8 ? [...years] : years.filter((year) => year % 5 === 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
