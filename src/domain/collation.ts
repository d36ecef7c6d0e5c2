/** The two orders of texts: one for readers, one for machines. Both suit `Array.prototype.sort`. */
import { onFirstUse } from './on-first-use.ts';

const english = onFirstUse(() => new Intl.Collator('en'));

/** Orders names as an English reader expects them: `Åland` beside `Albania`, small letters beside capitals. */
export function compareNames(a: string, b: string): number {
  return english().compare(a, b);
}

/** Orders texts by code unit, which no locale changes; ISO 8601 days come in order of time. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
