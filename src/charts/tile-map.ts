/** What a map of tiles draws: each kind of mark as one path over the tiles that bear it. */
import { COLUMNS, worldTiles } from './world-tiles.ts';

/** What a tile can show, told apart by place and shape as well as by colour. */
export const tileKinds = ['position', 'accused', 'accuses', 'contests'] as const;
export type TileKind = (typeof tileKinds)[number];

/** Side of a tile with the gap beside it, and of the tile alone, in units of the drawing. */
const STEP = 24;
const SIDE = 22;

/** The path of a kind of mark on a tile whose top left corner is given. */
const SHAPES: Readonly<Record<TileKind | 'tile', (x: number, y: number) => string>> = {
  tile: (x, y) => `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`,
  // The whole ground.
  position: (x, y) => SHAPES.tile(x, y),
  // The upper left corner.
  accuses: (x, y) => `M${x} ${y}h12l-12 12z`,
  // A frame within the tile.
  accused: (x, y) => `M${x + 2} ${y + 2}h18v18h-18z`,
  // The lower right corner.
  contests: (x, y) => `M${x + SIDE} ${y + SIDE}h-12l12-12z`,
};

/** A tile with where it stands in the drawing. */
export interface Tile {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface TileMap {
  readonly width: number;
  readonly height: number;
  readonly side: number;
  readonly tiles: readonly Tile[];
  /** All tiles as one path. */
  readonly ground: string;
  /** One path for each kind that some tile bears. */
  readonly layers: readonly { readonly kind: TileKind; readonly path: string }[];
}

/** Draws the world with what each state bears; codes that the world lacks get tiles below it. */
export function tileMap(marks: ReadonlyMap<string, readonly TileKind[]>): TileMap {
  const tiles = worldTiles([...marks.keys()]).map(({ id, column, row }) => ({
    id,
    x: column * STEP,
    y: row * STEP,
  }));
  const pathOf = (list: readonly Tile[], shape: TileKind | 'tile') =>
    list.map(({ x, y }) => SHAPES[shape](x, y)).join('');
  return {
    width: COLUMNS * STEP,
    height: Math.max(...tiles.map(({ y }) => y)) + STEP,
    side: SIDE,
    tiles,
    ground: pathOf(tiles, 'tile'),
    layers: tileKinds
      .map((kind) => ({
        kind,
        path: pathOf(
          tiles.filter(({ id }) => marks.get(id)?.includes(kind)),
          kind,
        ),
      }))
      .filter(({ path }) => path !== ''),
  };
}

/** The path of a kind on a tile that stands alone, for a legend. */
export function tileKey(kind: TileKind): string {
  return SHAPES[kind](0, 0);
}
