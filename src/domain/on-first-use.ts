/**
 * What gives a value that is made when it is first asked for, and kept. Objects of `Intl` load the data of
 * their language, which on a slow telephone takes longer than all other work of a page.
 */
export function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
