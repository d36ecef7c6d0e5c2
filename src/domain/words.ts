/** Numbers and lists in English words, one manner for pages, publications and messages. */
import { onFirstUse } from './on-first-use.ts';

/** A number with what it counts: `1 event`, `2 events`, `1,300 entries`. `many` where the plural is another. */
export function counted(count: number, one: string, many: string = plural(one)): string {
  return `${grouped(count)} ${nounFor(count, one, many)}`;
}

/** The noun for a number of things, without the number: `round` for 1, `rounds` for 2. */
export function nounFor(count: number, one: string, many: string = plural(one)): string {
  return count === 1 ? one : many;
}

/** How often: `once`, `2 times`. */
export function times(count: number): string {
  return nounFor(count, 'once', `${count} times`);
}

/** A number with its thousands apart: `1,333`. */
export function grouped(count: number): string {
  return numbers().format(count);
}

/** Words as a list in a sentence, without a comma before "and": `a, b and c`. */
export function listed(words: readonly string[]): string {
  return conjunction().format(words);
}

/** Words as alternatives in a sentence: `a, b or c`. */
export function either(words: readonly string[]): string {
  return disjunction().format(words);
}

/** The months, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const numbers = onFirstUse(() => new Intl.NumberFormat('en'));
const conjunction = onFirstUse(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));
const disjunction = onFirstUse(() => new Intl.ListFormat('en-GB', { type: 'disjunction' }));

/** The regular plural of a noun, by its last letters. */
function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
