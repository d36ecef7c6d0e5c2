/** A table as a picture: names in front of the rows and over the columns, and in each cell a few short lines. */
import { painted } from './colours.ts';
import { DRAWN_WIDTH, moved, textAt, widthOf } from './frame.ts';

/** A line of a cell: a mark around the origin, and a number or the like. */
export interface CellLine {
  readonly mark?: string;
  readonly text: string;
  readonly quiet?: boolean;
}

export interface Cell {
  readonly lines: readonly CellLine[];
  /** How strongly the cell is shaded, 0 to 1. */
  readonly shade?: number;
}

export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

const LINE = 16;
const PADDING = 5;
const NARROW = 40;
const WIDE = 120;
const LETTERS = 13;

/** The drawing of a grid; it is wider than other drawings where it has many columns. */
export function gridDrawing({ columns, rows }: Grid): {
  readonly body: string;
  readonly width: number;
  readonly height: number;
} {
  const names = 12 + Math.max(0, ...rows.map(({ label }) => widthOf(label, LETTERS)));
  const room = (DRAWN_WIDTH - names) / Math.max(1, columns.length);
  const step = Math.floor(Math.min(WIDE, Math.max(NARROW, room)));
  const longest = Math.max(0, ...columns.map((label) => widthOf(label, LETTERS)));
  const upright = longest > step - PADDING;
  const head = upright ? longest + 12 : LINE + PADDING * 2;
  const width = names + step * columns.length;
  const middle = (index: number) => names + step * index + step / 2;
  const heads = columns.map((label, index) =>
    upright
      ? textAt(middle(index) + 5, head - 8, label, { size: LETTERS, colour: 'ink', turned: -90 })
      : textAt(middle(index), head - 8, label, { size: LETTERS, colour: 'ink', anchor: 'middle' }),
  );
  let top = head;
  const lines = rows.map(({ label, cells }) => {
    const tall = Math.max(1, ...cells.map((cell) => cell.lines.length)) * LINE + PADDING;
    const row = [
      `<path d="M0 ${top}H${width}" ${painted({ stroke: 'rule' })}/>`,
      textAt(0, top + LINE, label, { size: LETTERS, colour: 'ink' }),
      ...cells.map((cell, index) => cellMarkup(cell, names + step * index, top, step, tall)),
    ].join('');
    top += tall;
    return row;
  });
  const end = `<path d="M0 ${top}H${width}" ${painted({ stroke: 'rule-strong' })}/>`;
  return {
    body: [...heads, ...lines, end].join('\n'),
    width: Math.max(width, DRAWN_WIDTH),
    height: top,
  };
}

function cellMarkup(
  { lines, shade = 0 }: Cell,
  x: number,
  y: number,
  wide: number,
  tall: number,
): string {
  const ground =
    shade === 0
      ? ''
      : `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill-opacity="${shade}" ${painted({ fill: 'accusation' })}/>`;
  const texts = lines.map(({ mark, text, quiet = false }, index) => {
    const at = y + LINE * (index + 1);
    const lettering = { size: LETTERS, colour: quiet ? 'ink-quiet' : 'ink' } as const;
    return mark === undefined
      ? textAt(x + wide / 2, at, text, { ...lettering, anchor: 'middle' })
      : moved(x + wide / 2 - 9, at - 4, mark) + textAt(x + wide / 2 - 1, at, text, lettering);
  });
  return ground + texts.join('');
}
