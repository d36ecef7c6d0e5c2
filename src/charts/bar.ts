/** The arithmetic of a bar, light enough for the browser to redraw the overview with. */

/** Height of one row of bars in pixels, of which the bars use all but the gap above. */
export const ROW_HEIGHT = 30;
const GAP = 6;

/** Where a bar stands in its row: its top, from the top of the drawing, and its height. */
export function barBox(value: number, max: number, row: number): { y: number; height: number } {
  const room = ROW_HEIGHT - GAP;
  // A single event among hundreds must still be seen.
  const height = value === 0 ? 0 : Math.max(1.5, (value / Math.max(max, 1)) * room);
  const rounded = Math.round(height * 10) / 10;
  return { y: Math.round((ROW_HEIGHT * (row + 1) - rounded) * 10) / 10, height: rounded };
}
