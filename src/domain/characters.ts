/**
 * Characters that nobody sees, or that no page, feed or table can hold. A text that holds one looks
 * like another text: it is not found, not the same key, not the same address.
 */
import type { Fix } from './fix.ts';

/** A character that a text must not hold. */
export interface Unseen {
  /** Where it stands, in UTF-16 units from 0. */
  readonly index: number;
  /** Its code point and name, such as `U+200B ZERO WIDTH SPACE`. */
  readonly name: string;
  /** What to do about it. */
  readonly hint: string;
  /** What to write for it, where there is one right answer. */
  readonly fix?: Fix | undefined;
}

/** Everything that may be unseen; the plain space, the tab and the line break are taken out below. */
const SUSPECT =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2011\u2800\uFFFC\uFFFD]/gu;
const PLAIN = ' \t\n';

/** Format characters that are seen: marks around numbers in Arabic, Syriac and Kaithi. */
const SEEN = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;

/** Scripts whose letters join, or not, by the zero-width joiner and non-joiner. */
const JOINING =
  'Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar'
    .split(' ')
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join('');
/** A joiner between letters of such a script, or after a vowel killer at the end of a word. */
const JOINED = new RegExp(
  `(?<=[${JOINING}])[\\u200C\\u200D](?=[${JOINING}])|(?<=(?=[${JOINING}])\\p{M})[\\u200C\\u200D](?!\\p{Cf})`,
  'gu',
);
/** Variation selectors where they choose a form: of a Han character or a Mongolian letter. */
const VARIED =
  /(?<=\p{Script=Han})[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|(?<=\p{Script=Mongolian})[\u180B-\u180F]/gu;
const EMOJI = /\p{RGI_Emoji}/gv;

/**
 * The characters of a text that it must not hold: control and format characters, blanks other than the
 * plain space, halves of surrogate pairs, private-use characters and noncharacters. Joiners and
 * variation selectors may stand where a script or an emoji of Unicode's own list needs them.
 */
export function unseenIn(text: string): Unseen[] {
  const suspects = [...text.matchAll(SUSPECT)].filter(
    ({ 0: character }) => !PLAIN.includes(character) && !SEEN.test(character),
  );
  if (suspects.length === 0) return [];
  const needed = [JOINED, VARIED, EMOJI].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ index, 0: match }) => [index, index + match.length] as const,
    ),
  );
  return suspects
    .filter(({ index }) => !needed.some(([from, to]) => index >= from && index < to))
    .map(({ index, 0: character }) => ({
      index,
      name: nameOf(character),
      ...remedyFor(character),
    }));
}

/**
 * The letters of a text that are written in parts, such as `u` and a combining diaeresis, where Unicode
 * has one character for them (Normalization Form C of UAX #15).
 */
export function decomposedIn(text: string): Unseen[] {
  if (text === text.normalize('NFC')) return [];
  return [...new Intl.Segmenter('en').segment(text)].flatMap(({ segment, index }) => {
    const composed = segment.normalize('NFC');
    return composed === segment
      ? []
      : {
          index,
          name: `${codes(segment)} for ${codes(composed)}`,
          hint: `write it as “${composed}”`,
          fix: { from: segment, to: composed },
        };
  });
}

/** Why a text must not hold a character, and where it stands, in UTF-16 units from 0. */
export interface CharacterFault {
  readonly index: number;
  readonly message: string;
  readonly hint: string;
  readonly fix?: Fix | undefined;
}

/** What no text may hold, in words: each character of a line once. */
export function characterFaults(line: string): CharacterFault[] {
  const faults = [
    ...unseenIn(line).map((unseen) => ({ ...unseen, says: 'the text must not hold' })),
    ...decomposedIn(line).map((letter) => ({ ...letter, says: 'a letter is written in parts,' })),
  ];
  return [...Map.groupBy(faults, ({ name }) => name).values()].flatMap(([first]) =>
    first
      ? {
          index: first.index,
          message: `${first.says} ${first.name}`,
          hint: first.hint,
          fix: first.fix,
        }
      : [],
  );
}

/** A text for a line of print: what nobody sees in it stands as its code point, `<U+200B>`. */
export function printable(text: string): string {
  return unseenIn(text)
    .toReversed()
    .reduce(
      (shown, { index, name }) =>
        `${shown.slice(0, index)}<${name.split(' ')[0]}>${shown.slice(index + sizeAt(shown, index))}`,
      text,
    );
}

function sizeAt(text: string, index: number): number {
  return String.fromCodePoint(text.codePointAt(index) ?? 0).length;
}

function codes(text: string): string {
  return Array.from(text, code).join(' ');
}

function code(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${hex.padStart(4, '0')}`;
}

function nameOf(character: string): string {
  return `${code(character)} ${NAMES[code(character)] ?? classOf(character)}`;
}

/** What a character without a name below is. */
function classOf(character: string): string {
  if (/\p{Cs}/u.test(character)) return 'half of a surrogate pair';
  if (/\p{Noncharacter_Code_Point}/u.test(character)) return 'a noncharacter';
  if (/\p{Co}/u.test(character)) return 'a private-use character';
  if (/\p{Cc}/u.test(character)) return 'a control character';
  if (/\p{Z}/u.test(character)) return 'an unusual space';
  if (/\p{Variation_Selector}/u.test(character)) return 'a variation selector';
  if (/[\u{E0000}-\u{E007F}]/u.test(character)) return 'a tag character';
  return 'a character that nobody sees';
}

function remedyFor(character: string): Pick<Unseen, 'hint' | 'fix'> {
  const write = (to: string) => ({ from: character, to });
  if (/[\p{Z}\u2800\u0085\v\f]/u.test(character)) {
    return { hint: 'write a plain space', fix: write(' ') };
  }
  if (character === '\u2011') return { hint: 'write a plain hyphen', fix: write('-') };
  if (/[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]/u.test(character)) {
    return { hint: 'write the character that is meant' };
  }
  return { hint: 'take it out', fix: write('') };
}

/** Names of the Unicode Character Database for those that are met in practice. */
const NAMES: Readonly<Record<string, string>> = {
  'U+0000': 'NULL',
  'U+0007': 'BELL',
  'U+0008': 'BACKSPACE',
  'U+000B': 'LINE TABULATION',
  'U+000C': 'FORM FEED',
  'U+000D': 'CARRIAGE RETURN',
  'U+001B': 'ESCAPE',
  'U+007F': 'DELETE',
  'U+0085': 'NEXT LINE',
  'U+00A0': 'NO-BREAK SPACE',
  'U+00AD': 'SOFT HYPHEN',
  'U+034F': 'COMBINING GRAPHEME JOINER',
  'U+061C': 'ARABIC LETTER MARK',
  'U+115F': 'HANGUL CHOSEONG FILLER',
  'U+1160': 'HANGUL JUNGSEONG FILLER',
  'U+180E': 'MONGOLIAN VOWEL SEPARATOR',
  'U+2002': 'EN SPACE',
  'U+2003': 'EM SPACE',
  'U+2007': 'FIGURE SPACE',
  'U+2008': 'PUNCTUATION SPACE',
  'U+2009': 'THIN SPACE',
  'U+200A': 'HAIR SPACE',
  'U+200B': 'ZERO WIDTH SPACE',
  'U+200C': 'ZERO WIDTH NON-JOINER',
  'U+200D': 'ZERO WIDTH JOINER',
  'U+200E': 'LEFT-TO-RIGHT MARK',
  'U+200F': 'RIGHT-TO-LEFT MARK',
  'U+2011': 'NON-BREAKING HYPHEN',
  'U+2028': 'LINE SEPARATOR',
  'U+2029': 'PARAGRAPH SEPARATOR',
  'U+202A': 'LEFT-TO-RIGHT EMBEDDING',
  'U+202B': 'RIGHT-TO-LEFT EMBEDDING',
  'U+202C': 'POP DIRECTIONAL FORMATTING',
  'U+202D': 'LEFT-TO-RIGHT OVERRIDE',
  'U+202E': 'RIGHT-TO-LEFT OVERRIDE',
  'U+202F': 'NARROW NO-BREAK SPACE',
  'U+205F': 'MEDIUM MATHEMATICAL SPACE',
  'U+2060': 'WORD JOINER',
  'U+2061': 'FUNCTION APPLICATION',
  'U+2062': 'INVISIBLE TIMES',
  'U+2063': 'INVISIBLE SEPARATOR',
  'U+2064': 'INVISIBLE PLUS',
  'U+2066': 'LEFT-TO-RIGHT ISOLATE',
  'U+2067': 'RIGHT-TO-LEFT ISOLATE',
  'U+2068': 'FIRST STRONG ISOLATE',
  'U+2069': 'POP DIRECTIONAL ISOLATE',
  'U+2800': 'BRAILLE PATTERN BLANK',
  'U+3000': 'IDEOGRAPHIC SPACE',
  'U+3164': 'HANGUL FILLER',
  'U+FE0E': 'VARIATION SELECTOR-15',
  'U+FE0F': 'VARIATION SELECTOR-16',
  'U+FEFF': 'ZERO WIDTH NO-BREAK SPACE (byte order mark)',
  'U+FFA0': 'HALFWIDTH HANGUL FILLER',
  'U+FFFC': 'OBJECT REPLACEMENT CHARACTER',
  'U+FFFD': 'REPLACEMENT CHARACTER',
};
