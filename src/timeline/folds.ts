/** Which parts of a long list stand open at first, so that a page is soon read to its end. */

/** A list of so many rows is not folded at all, nor is the first part of a list that has no more. */
const WHOLE = 24;
/** Of a longer list, the first parts are open that together have so many rows. */
const OPEN = 12;

/**
 * For parts of a list with these numbers of rows, whether each is open at first: all of a short
 * list, else the first ones. A first part that alone is long is closed too.
 */
export function openFolds(sizes: readonly number[]): boolean[] {
  const short = sizes.reduce((sum, size) => sum + size, 0) <= WHOLE;
  let used = 0;
  return sizes.map((size, index) => {
    used += size;
    return short || used <= (index === 0 ? WHOLE : OPEN);
  });
}
