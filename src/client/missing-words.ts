import { either } from '../domain/words.ts';

/** The sentence that says which words of a query no entry has, with a blank after it; none for none. */
export function missingWords(missing: readonly string[]): string {
  return missing.length === 0 ? '' : `No entry has ${either(missing.map((word) => `“${word}”`))}. `;
}
