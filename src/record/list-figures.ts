/** What came of a list that was gone through: how much of it the record holds, and why not the rest. */

/** The rows of a list, as far as figures need them. */
interface Rows {
  readonly rows: readonly { readonly entry: string; readonly left_out: string }[];
}

export interface ListFigures {
  readonly rows: number;
  readonly taken: number;
  readonly leftOut: number;
  /** Reasons with their numbers, the most frequent first; equals in the order of their words. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
}

/** The figures of a list. */
export function listFigures({ rows }: Rows): ListFigures {
  const out = rows.filter(({ entry }) => entry === '');
  const reasons = [...Map.groupBy(out, ({ left_out: reason }) => reason)]
    .map(([reason, list]) => ({ reason, count: list.length }))
    .toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  return { rows: rows.length, taken: rows.length - out.length, leftOut: out.length, reasons };
}
