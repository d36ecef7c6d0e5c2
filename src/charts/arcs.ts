/** A small graph in order of time: things side by side, joined by arcs. */

/** A link between two things, by their places. */
export interface ArcLink {
  readonly from: number;
  readonly to: number;
}

export interface ArcDrawing {
  readonly height: number;
  /** Where the things stand, from the top. */
  readonly line: number;
  /** Middle of each thing in per cent of the width. */
  readonly x: readonly number[];
  /** Paths in a box of 100 by `line`, which may be stretched sideways. */
  readonly arcs: readonly (ArcLink & { readonly path: string })[];
}

const ROOM_BELOW = 42;
const ARC_STEP = 15;
const ARC_AT_MOST = 84;

/** Draws `count` things, evenly spaced, with an arc for each link; wider arcs rise higher. */
export function drawArcs(count: number, links: readonly ArcLink[]): ArcDrawing {
  const x = Array.from({ length: count }, (_, index) => round(((index + 0.5) / count) * 100));
  const widest = links.reduce((most, { from, to }) => Math.max(most, Math.abs(to - from)), 1);
  const line = Math.min(ARC_AT_MOST, 24 + widest * ARC_STEP);
  return {
    height: line + ROOM_BELOW,
    line,
    x,
    arcs: links.map(({ from, to }) => {
      const rise = round((Math.abs(to - from) / widest) * (line - 12) * 1.33);
      const foot = line - 9;
      const [a = 0, b = 0] = [x[from], x[to]];
      return {
        from,
        to,
        path: `M${a},${foot}C${a},${round(foot - rise)} ${b},${round(foot - rise)} ${b},${foot}`,
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
