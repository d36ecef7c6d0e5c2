import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, case aside, or undefined when none is near: at most a
 * third of the letters, and never more than five, may differ.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const limit = Math.min(5, Math.floor(written.length / 3));
  const text = written.toLowerCase();
  const byText = new Map(
    candidates
      .filter((candidate) => Math.abs(candidate.length - written.length) <= limit)
      .map((candidate) => [candidate.toLowerCase(), candidate]),
  );
  if (byText.size === 0) return undefined;
  const found = closest(text, [...byText.keys()]);
  return distance(text, found) <= limit ? byText.get(found) : undefined;
}

/** A hint that names the nearest candidate, or undefined when none is near. */
export function didYouMean(written: string, candidates: readonly string[]): string | undefined {
  const found = nearest(written, candidates);
  return found === undefined ? undefined : `did you mean ${found}?`;
}
