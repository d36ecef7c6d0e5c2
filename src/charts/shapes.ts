/** The shapes that carry meaning in drawings beside colour, as SVG paths around the origin. */
import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { SymbolType } from 'd3-shape';
import { families } from '../domain/vocabulary/index.ts';
import type { MarkSymbol } from '../domain/vocabulary/index.ts';

const SYMBOLS: Readonly<Record<MarkSymbol, SymbolType>> = {
  circle: symbolCircle,
  cross: symbolCross,
  diamond: symbolDiamond,
  square: symbolSquare,
  star: symbolStar,
  triangle: symbolTriangle,
  wye: symbolWye,
};

/** Shapes that stand for something else than a family of events. */
const OTHER: Readonly<Record<string, string>> = {
  // A hollow ring: something begins or is promised.
  ring: 'M5,0A5,5,0,1,1,-5,0A5,5,0,1,1,5,0ZM2.6,0A2.6,2.6,0,1,0,-2.6,0A2.6,2.6,0,1,0,2.6,0Z',
  // A hollow diamond: announced.
  announced: 'M0,-6L6,0L0,6L-6,0ZM0,-3L-3,0L0,3L3,0Z',
  // Two bars: suspended.
  pause: 'M-4,-5H-1V5H-4ZM1,-5H4V5H1Z',
  // A wedge: resumed.
  play: 'M-4,-5L5,0L-4,5Z',
  // A closed square: ended or replaced.
  stop: 'M-4.5,-4.5H4.5V4.5H-4.5Z',
  // A written page.
  text: 'M-4,-5.5H4V5.5H-4ZM-2.5,-3V-2H2.5V-3ZM-2.5,-0.5V0.5H2.5V-0.5ZM-2.5,2V3H2.5V2Z',
  // Kept, in between, and not kept, as an assessor sees it.
  kept: 'M-5,0.5L-3.2,-1.4L-1.2,0.6L3.6,-4.4L5.2,-2.6L-1.2,4.2Z',
  between: 'M-5,-1.6H5V1.6H-5Z',
  broken: 'M-4.6,-3L-3,-4.6L0,-1.6L3,-4.6L4.6,-3L1.6,0L4.6,3L3,4.6L0,1.6L-3,4.6L-4.6,3L-1.6,0Z',
};

/** The path of a shape: a family's, or one of those above. Throws a RangeError for any other name. */
export function shapePath(name: string, size = 62): string {
  const family = families.find(({ id }) => id === name);
  const path = family ? symbol(SYMBOLS[family.symbol], size)() : OTHER[name];
  if (path === undefined || path === null) throw new RangeError(`no shape "${name}"`);
  return path;
}
