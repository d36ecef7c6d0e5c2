/**
 * Wraps a derivation of the record so that it is computed once for each record, however many pages
 * ask. The result must not depend on anything but the record.
 */
export function memoPerRecord<R extends object, T>(derive: (record: R) => T): (record: R) => T {
  const results = new WeakMap<R, { readonly value: T }>();
  return (record) => {
    const known = results.get(record);
    if (known) return known.value;
    const value = derive(record);
    results.set(record, { value });
    return value;
  };
}
