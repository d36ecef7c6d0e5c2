/**
 * Wraps a derivation of the record so that it is computed once for each record, however many pages
 * ask. The result must not depend on anything but the record.
 */
export function oncePerRecord<R extends object, T>(derive: (record: R) => T): (record: R) => T {
  const results = new WeakMap<R, { readonly value: T }>();
  return (record) => {
    const known = results.get(record);
    if (known) return known.value;
    const value = derive(record);
    results.set(record, { value });
    return value;
  };
}

/** Items by each of their keys, in the order given. An item that has a key twice is listed once. */
export function indexBy<K, T>(
  items: Iterable<T>,
  keysOf: (item: T) => Iterable<K>,
): ReadonlyMap<K, readonly T[]> {
  const index = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = index.get(key);
      if (list) list.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}
