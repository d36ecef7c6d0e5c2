/** A release of the record: a version that does not change, of which an archive was made. */
export interface Release {
  /** A year and a month, and a number where a month has several. */
  readonly version: string;
  /** Day of the latest change in it, `YYYY-MM-DD`. */
  readonly revision: string;
}

/** A version that a release may have: `YYYY.MM`, or `YYYY.MM.N` with N from 1. */
export function isVersion(text: string): boolean {
  return /^\d{4}\.(?:0[1-9]|1[0-2])(?:\.[1-9]\d{0,3})?$/.test(text);
}

/** The first release that holds an entry as it was revised on a day; undefined where none does yet. */
export function releaseWith(releases: readonly Release[], revised: string): Release | undefined {
  return releases.find(({ revision }) => revision >= revised);
}
