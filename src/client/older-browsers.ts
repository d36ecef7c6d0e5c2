/**
 * Browsers from before May 2024: what they lack and the scripts use is added, as ECMAScript 2023 and 2024
 * define it, and the page says that they are not what it is made for. Every page takes this in first.
 */
const lists = Array.prototype as { -readonly [K in keyof unknown[]]: unknown[][K] };

lists.toSorted ??= function (this: unknown[], compare) {
  return [...this].sort(compare);
};
lists.toReversed ??= function (this: unknown[]) {
  return [...this].reverse();
};
lists.findLast ??= function (
  this: unknown[],
  isSought: (item: unknown, at: number, all: unknown[]) => unknown,
) {
  return [...this]
    .reverse()
    .find((item, index, all) => isSought(item, all.length - 1 - index, this));
};
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};
URL.canParse ??= (address, base) => {
  try {
    return Boolean(new URL(address, base));
  } catch {
    return false;
  }
};

/** What the style sheets are written in, which came last of all to every browser. */
const isMeant =
  typeof CSS !== 'undefined' &&
  CSS.supports('color', 'light-dark(#000, #fff)') &&
  CSS.supports('selector(:has(a))');

if (!isMeant)
  for (const notice of document.querySelectorAll<HTMLElement>('[data-older]'))
    notice.hidden = false;

export {};
