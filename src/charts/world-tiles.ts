/**
 * The world as tiles: a square a state, so that a small island is as large as a great power and no
 * border is drawn. Places are near the true ones where there is room, and stand for nothing else.
 * Codes are ISO 3166-1 alpha-2, lower case (`xk` for Kosovo, which has none of its own).
 */

/** A row of tiles a line; each tile takes two letters and a blank, `..` leaves a place free. */
const ROWS = `
.. .. .. .. .. .. .. .. .. .. is .. .. no se fi .. .. .. .. .. .. .. .. .. .. .. .. ..
.. ca .. .. .. .. .. .. .. ie gb .. .. dk .. ee .. .. ru .. .. .. .. .. .. .. .. .. ..
.. us .. .. .. .. .. .. .. .. .. nl de pl lt lv .. .. .. .. .. .. .. .. .. .. .. .. ..
.. mx .. .. .. .. .. .. .. .. be lu .. cz sk by .. .. .. .. .. .. .. .. .. .. .. .. ..
.. gt bz cu bs .. .. .. .. .. fr ch li at hu ua .. .. .. .. kz .. .. mn .. .. .. .. ..
.. sv hn jm ht do kn ag pt es ad mc it si hr ro md ge .. .. uz kg .. cn kp .. jp .. ..
.. ni .. .. .. .. lc dm .. .. .. va sm ba rs bg .. am az .. tm tj .. .. kr .. .. .. ..
.. .. cr pa .. .. vc bb .. .. .. .. mt me xk mk .. tr .. .. af pk np bt .. tw .. .. ..
.. .. .. co ve gy gd tt .. .. .. .. .. al .. gr cy sy iq ir .. .. in bd mm la vn .. ..
.. .. .. ec br sr .. .. .. ma dz tn ly eg .. .. lb jo kw bh .. .. .. .. th kh ph pw mh
.. .. .. pe bo .. .. cv .. mr ml ne td sd er .. il ps sa qa ae mv lk .. my bn fm nr ki
.. .. .. .. py .. .. .. sn gm bf bj ng cf ss et dj ye om .. .. .. .. .. sg id pg sb tv
.. .. .. cl ar uy .. .. gw gn gh tg cm cg ug ke so .. .. .. .. .. .. .. .. tl nc vu ws
.. .. .. .. .. .. .. .. sl lr ci gq ga cd rw tz .. sc .. .. .. .. .. .. .. au .. fj nu
.. .. .. .. .. .. .. .. .. .. .. st ao zm bi mw km .. .. .. .. .. .. .. .. .. nz to ck
.. .. .. .. .. .. .. .. .. .. .. .. na bw zw mz mg mu .. .. .. .. .. .. .. .. .. .. ..
.. .. .. .. .. .. .. .. .. .. .. .. .. za ls sz .. .. .. .. .. .. .. .. .. .. .. .. ..
`;

/** Where a state stands, from the top left. */
export interface TilePlace {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

const PLACES: readonly TilePlace[] = ROWS.trim()
  .split('\n')
  .flatMap((line, row) =>
    line.split(' ').flatMap((id, column) => (id === '..' ? [] : [{ id, column, row }])),
  );

/** Number of columns. */
export const COLUMNS = 1 + Math.max(...PLACES.map(({ column }) => column));

/** The tiles of the world, and below them, in a row of their own, those of ids that it lacks. */
export function worldTiles(ids: readonly string[] = []): readonly TilePlace[] {
  const known = new Set(PLACES.map(({ id }) => id));
  const last = Math.max(...PLACES.map(({ row }) => row));
  const others = ids.filter((id) => !known.has(id));
  return [
    ...PLACES,
    ...others.map((id, index) => ({
      id,
      column: index % COLUMNS,
      row: last + 2 + Math.floor(index / COLUMNS),
    })),
  ];
}
