/** Chance that a seed repeats: the same seed gives the same draws on every machine. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  /** True this often, of 1. */
  often(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of the items, the first ones far more often than the last. */
  early<T>(items: readonly T[]): T;
  /** So many different items, or all when there are fewer, in a drawn order. */
  some<T>(items: readonly T[], count: number): T[];
  weigh<T>(items: readonly T[], weight: (item: T) => number): T;
}

/** Draws by the mulberry32 generator. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const at = <T>(items: readonly T[], index: number): T => {
    if (index < 0 || index >= items.length) throw new RangeError('nothing to draw from');
    return items[index] as T;
  };
  return {
    next,
    below,
    often: (share) => next() < share,
    pick: (items) => at(items, below(items.length)),
    early: (items) => at(items, Math.floor(items.length * next() ** 3)),
    some: (items, count) => {
      const indexes = new Set<number>();
      while (indexes.size < Math.min(count, items.length)) indexes.add(below(items.length));
      return [...indexes].map((index) => at(items, index));
    },
    weigh: (items, weight) => {
      let left = next() * items.reduce((sum, item) => sum + weight(item), 0);
      return items.find((item) => (left -= weight(item)) < 0) ?? at(items, items.length - 1);
    },
  };
}
