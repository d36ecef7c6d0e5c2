/** Small building blocks that every schema uses. */
import { z } from 'zod';
import { parseEdtf } from '../date.ts';
import { onFirstUse } from '../on-first-use.ts';
import { reference } from '../references.ts';

/** The longest id: with its folder and ending it stays a file name on every system. */
export const MAX_ID = 100;

/** What a program reads as a number, true, false or nothing where it stands in YAML 1.2 (core schema). */
const NO_TEXT_IN_YAML = /^(?:\d+(?:e\d+)?|0x[\da-f]+|0o[0-7]+|true|false|null)$/;

/** Whether an id stays a text for every program that reads it in a head. */
export function isTextInYaml(id: string): boolean {
  return !NO_TEXT_IN_YAML.test(id);
}

/** A kebab-case identifier: at most 100 lower-case letters, digits and single hyphens. */
export const kebab = z
  .string()
  .max(MAX_ID, `must be at most ${MAX_ID} characters`)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be kebab-case: lower-case letters, digits and single hyphens',
  )
  .refine(isTextInYaml, 'must not be a word that programs read as a number, such as 2015 or 1e5');

/** Plain text of one line that is not empty and has neither stray spaces at its ends nor control characters. */
export function line(max: number): z.ZodType<string, string> {
  return z
    .string()
    .min(1, { error: 'must not be empty', abort: true })
    .max(max, `must be at most ${max} characters`)
    .regex(
      /^[^\s\p{Cc}]([^\p{Cc}\u2028\u2029]*[^\s\p{Cc}])?$/u,
      'must be one line without spaces at its ends or control characters',
    );
}

/** A quoted phrase: at most 15 words, without quotation marks of its own. */
export const wording = line(160)
  .refine((text) => countWords(text) <= 15, 'must quote at most 15 words')
  .refine((text) => !/["“”«»]/.test(text), 'must stand without quotation marks of its own');

/** Words of an official's public statement: at most 40, without quotation marks of their own. */
export const statementWording = quotation(320, 40);

/** A clause of an official text as it was written: at most 120 words. */
export const clause = quotation(1000, 120);

function quotation(characters: number, words: number): z.ZodType<string, string> {
  return line(characters)
    .refine((text) => countWords(text) <= words, `must quote at most ${words} words`)
    .refine((text) => !/^["“«].*["”»]$/.test(text), 'must stand without quotation marks around it');
}

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b|\b\d{4}-\d{2}\b/;

/** Who spoke. When stands in a key of its own, lest a row print two days and not say of what. */
export const dateless = line(160).refine(
  (text) => !MONTH.test(text),
  'must not hold a date, which goes into a date key',
);

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A language tag after BCP 47, such as `en` or `zh-Hans`, of a language that pages can name. */
export const languageTag = z
  .string()
  .regex(TAG, 'must be a language tag after BCP 47, such as en or zh-Hans')
  .refine(
    (tag) => !TAG.test(tag) || isLanguage(tag),
    'must be a language that has a name, such as en or zh-Hans',
  );

const languages = onFirstUse(
  () => new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }),
);

/** Whether a tag is well-formed and names a language that the pages can print. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0 && languages().of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** An EDTF date, kept as the text that was written. */
export const edtfText = z.string().superRefine(expectDate);

/** A plain calendar day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day, YYYY-MM-DD', abort: true })
  .superRefine(expectDate);

function expectDate(text: string, context: z.RefinementCtx<string>): void {
  const problem = dateProblem(text);
  if (problem) context.addIssue({ code: 'custom', message: `must be a date: ${problem}` });
}

/** The years that a record of cyberspace can mean, its oldest sources and its plans included. */
const FIRST_YEAR = '1900';
const LAST_YEAR = '2100';

function dateProblem(text: string): string | undefined {
  try {
    const { earliest, latest } = parseEdtf(text);
    return earliest.slice(0, 4) < FIRST_YEAR || latest.slice(0, 4) > LAST_YEAR
      ? `"${text}" lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}`
      : undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The number of words in a text: runs of characters between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A reference to a source of the same entry, with an optional locator: `voa` or `un:¶13(f)`. */
export const sourceRef = reference(
  'sources',
  z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*(:\S(.*\S)?)?$/,
      'must be a source id, with an optional locator after a colon',
    ),
);

/** Splits a source reference into the source's id and the locator, if any. */
export function splitSourceRef(ref: string): { id: string; locator: string | undefined } {
  const colon = ref.indexOf(':');
  return colon < 0
    ? { id: ref, locator: undefined }
    : { id: ref.slice(0, colon), locator: ref.slice(colon + 1) };
}
