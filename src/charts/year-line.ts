/** A line of years in small, for lists: a stroke a year, as high as the year has events. */

/** Size of the drawing, in its own units; a year takes `STEP` of its width. */
export const LINE_HEIGHT = 16;
export const STEP = 3;

/** A line of years, as one path from the first year of the record to its last. */
export interface YearLine {
  readonly path: string;
  readonly width: number;
}

/** Draws years (one a number, repeated for each event) between two years, both included. */
export function yearLine(years: readonly number[], first: number, last: number): YearLine {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const strokes = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([year, count]) => {
      // One event among many must still be seen.
      const height = Math.max(2, Math.round((LINE_HEIGHT * count) / most));
      return `M${(year - first) * STEP + 1} ${LINE_HEIGHT}v-${height}`;
    });
  return { path: strokes.join(''), width: (last - first + 1) * STEP };
}
