/** The square of who accuses whom: the most frequent accusers by the most frequently accused. */
import { compareText } from '../../domain/collation.ts';
import type { Party } from '../types.ts';
import type { Accusation } from './accusation.ts';
import { isAnswered } from './reply.ts';

/** How many accusations there are, and how many of them were answered. */
export interface Share {
  readonly count: number;
  readonly answered: number;
}

export interface SquareRow {
  readonly accuser: Party;
  readonly total: Share;
  /** One for each accused of the square, in its order. */
  readonly cells: readonly Share[];
}

export interface Square {
  readonly accused: readonly { readonly party: Party; readonly total: Share }[];
  readonly rows: readonly SquareRow[];
}

/** How many parties a square shows on each side. */
export const SQUARE_SIZE = 10;

/** The square of the `size` most frequent on each side; equals stand in the order of their names. */
export function accusationSquare(accusations: readonly Accusation[], size: number): Square {
  const accused = mostFrequent(accusations, ({ accused: party }) => party, size);
  const accusers = mostFrequent(accusations, ({ accuser }) => accuser, size);
  return {
    accused: accused.map(([party, list]) => ({ party, total: shareOf(list) })),
    rows: accusers.map(([accuser, list]) => ({
      accuser,
      total: shareOf(list),
      cells: accused.map(([party]) => shareOf(list.filter((one) => one.accused === party))),
    })),
  };
}

/** How many of these accusations there are, and how many were answered. */
export function shareOf(accusations: readonly Accusation[]): Share {
  return {
    count: accusations.length,
    answered: accusations.filter(({ reply }) => isAnswered(reply)).length,
  };
}

/** How strongly a cell is shaded, 0 to 5, by the square root, so that small numbers can be told apart. */
export function shadeOf({ rows }: Square, { count }: Share): number {
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell.count)));
  return Math.ceil(5 * Math.sqrt(count / most));
}

function mostFrequent(
  accusations: readonly Accusation[],
  side: (accusation: Accusation) => Party,
  size: number,
): [Party, Accusation[]][] {
  return [...Map.groupBy(accusations, side)]
    .toSorted(([a, one], [b, other]) => other.length - one.length || compareText(a.name, b.name))
    .slice(0, size);
}
