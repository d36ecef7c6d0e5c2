/** The version of a release: a year and a month, and a number where a month has several. */

/** A version that a release may have: `YYYY.MM`, or `YYYY.MM.N` with N from 1. */
export function isVersion(text: string): boolean {
  return /^\d{4}\.(?:0[1-9]|1[0-2])(?:\.[1-9]\d{0,3})?$/.test(text);
}
