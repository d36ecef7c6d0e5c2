/** A vocabulary is a list of terms; further columns say what else holds of each. */

/** One word of a vocabulary: the id that entries write, the label that readers see, what it means. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** The ids of a vocabulary as the non-empty tuple that `z.enum` wants. */
export function ids<const T extends readonly Term[]>(
  terms: T,
): [T[number]['id'], ...T[number]['id'][]] {
  return terms.map((term) => term.id) as [T[number]['id'], ...T[number]['id'][]];
}

/** The term with this id. Throws a RangeError when the vocabulary has no such word. */
export function term<T extends Term>(terms: readonly T[], id: T['id']): T {
  const found = terms.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`no term "${id}" in this vocabulary`);
  return found;
}
