/** The events that a view leaves, by year and family. */
import type { YearValues } from '../../charts/year-bars.ts';
import { families } from '../../domain/vocabulary/index.ts';
import type { TimelineIndex } from '../../timeline/index.ts';

/** How many events of each family stand in each year from the first to the last of these rows. */
export function countYears(
  rows: readonly number[],
  index: TimelineIndex,
  yearOf: (row: number) => number,
): YearValues[] {
  if (rows.length === 0) return [];
  const years = rows.map(yearOf);
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const counts = Array.from({ length: last - first + 1 }, () => families.map(() => 0));
  rows.forEach((row, place) => {
    const values = counts[(years[place] ?? first) - first];
    const family = index.family[row] ?? 0;
    if (values) values[family] = (values[family] ?? 0) + 1;
  });
  return counts.map((values, place) => ({ year: first + place, values }));
}
