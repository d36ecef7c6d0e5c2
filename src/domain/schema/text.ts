/** Small building blocks that every schema uses. */
import { z } from 'zod';
import { parseEdtf } from '../edtf.ts';
import { reference } from '../references.ts';

/** A kebab-case identifier: lower-case letters, digits and single hyphens. */
export const kebab = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be kebab-case: lower-case letters, digits and single hyphens',
  );

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

/** A language tag after BCP 47, such as `en` or `zh-Hans`. */
export const languageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    'must be a language tag after BCP 47, such as en or zh-Hans',
  );

/** An EDTF date, kept as the text that was written. */
export const edtfText = z.string().superRefine(expectDate);

/** A plain calendar day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a day, YYYY-MM-DD', abort: true })
  .superRefine(expectDate);

function expectDate(text: string, context: z.RefinementCtx<string>): void {
  try {
    parseEdtf(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: `must be a date: ${(error as Error).message}` });
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
