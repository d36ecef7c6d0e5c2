import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, case aside, or undefined when none is near: at most a
 * third of the letters, and never more than five, may differ. Two letters that changed places are
 * one difference.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const limit = Math.min(5, Math.floor(written.length / 3));
  const [found] = candidates
    .filter((candidate) => Math.abs(candidate.length - written.length) <= limit)
    .map((candidate) => ({
      candidate,
      differences: differences(written.toLowerCase(), candidate.toLowerCase()),
    }))
    .filter((near) => near.differences <= limit)
    .toSorted((a, b) => a.differences - b.differences);
  return found?.candidate;
}

/** How many letters differ between two texts, case included. */
export function differences(a: string, b: string): number {
  const count = distance(a, b);
  return count === 2 && letters(a) === letters(b) ? 1 : count;
}

function letters(text: string): string {
  return [...text].toSorted().join('');
}

/** A hint that names the nearest candidate, or undefined when none is near. */
export function didYouMean(written: string, candidates: readonly string[]): string | undefined {
  const found = nearest(written, candidates);
  return found === undefined ? undefined : `did you mean ${found}?`;
}
