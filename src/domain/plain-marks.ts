/**
 * Marks that one keyboard or editor writes in one way and another in another: apostrophes, quotation marks,
 * hyphens and dashes. The record has one of each, so that a plain search for a word finds all of it.
 */

const APOSTROPHES = /[‘’‛ʼ]/gu;
/** Quotation marks of English, and whole quotations as German or Polish writes them, which are their own. */
const QUOTATION = /(„[^„“”]*[“”])|[“”‟]/gu;
/** An address of the web, which stays as its owner writes it. */
const ADDRESS = /^[a-z][a-z+.-]*:\/\/\S+$/i;

/**
 * A text as the record has it, whichever marks it was typed with: `'` for every apostrophe, `"` around what is
 * quoted, `-` for a hyphen, `–` for a range or a pair and `—` for a break. A mark stays one character, so that
 * places in the text stay what they are.
 */
export function plainMarks(text: string): string {
  if (ADDRESS.test(text)) return text;
  return text
    .replace(APOSTROPHES, "'")
    .replace(QUOTATION, (_, foreign?: string) => foreign ?? '"')
    .replaceAll('‐', '-')
    .replaceAll('‒', '–')
    .replaceAll('―', '—');
}
