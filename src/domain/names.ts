/** Names as people write them: two spellings of one name or code have one key. */
import { plainMarks } from './plain-marks.ts';

/** Letters that are no other letter with a mark, by the plain letters that people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Marks above and below letters of scripts that are commonly written without them. */
const MARKS =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)\p{M}/gu;

/** A text in small letters, without marks, and with plain letters for the special ones. */
export function folded(text: string): string {
  return plainMarks(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** What all spellings of a name or code have in common: `A/RES/73/27` is `ares7327`, `U.S.` is `us`. */
export function nameKey(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

const UN_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh', 'zh-Hant'] as const;

/**
 * What a territory is called in the languages of the United Nations and in its own most likely one
 * (Unicode CLDR). `code` is an ISO 3166-1 alpha-2 code in any case; none for another text.
 */
export function territoryNames(code: string): string[] {
  if (!/^[a-z]{2}$/i.test(code)) return [];
  const region = code.toUpperCase();
  const { language, script } = new Intl.Locale(`und-${region}`).maximize();
  const own = script === undefined ? language : `${language}-${script}`;
  const names = [...UN_LANGUAGES, own].map((locale) => regionNames(locale).of(region));
  return [...new Set(names.filter((name) => name !== undefined))];
}

const namesIn = new Map<string, Intl.DisplayNames>();

/** The names of territories in a language; what knows them is made once, since that takes long. */
function regionNames(locale: string): Intl.DisplayNames {
  const known = namesIn.get(locale);
  if (known) return known;
  const made = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  namesIn.set(locale, made);
  return made;
}
