import { closest, distance } from 'fastest-levenshtein';

/**
 * A hint that names the candidate nearest to what was written, or undefined when none is near:
 * at most a third of the letters, and never more than five, may differ.
 */
export function didYouMean(written: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const nearest = closest(written, [...candidates]);
  const limit = Math.min(5, Math.max(1, Math.floor(written.length / 3)));
  return distance(written, nearest) <= limit ? `did you mean ${nearest}?` : undefined;
}
