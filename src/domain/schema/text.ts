/** Small building blocks that every schema uses. */
import { z } from 'zod';
import { parseEdtf } from '../edtf.ts';

/** A kebab-case identifier: lower-case letters, digits and single hyphens. */
export const kebab = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be kebab-case: lower-case letters, digits and single hyphens',
  );

/** Plain text that is not empty and has no line break or stray space at its ends. */
export function line(max: number): z.ZodType<string, string> {
  return z
    .string()
    .min(1, 'must not be empty')
    .max(max, `must be at most ${max} characters`)
    .regex(/^\S(.*\S)?$/, 'must be one line without spaces at its ends');
}

/** A quoted phrase: at most 15 words, without quotation marks of its own. */
export const wording = line(160).refine(
  (text) => countWords(text) <= 15,
  'must quote at most 15 words',
);

/** An EDTF date, kept as the text that was written. */
export const edtfText = z.string().superRefine((text, context) => {
  try {
    parseEdtf(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: `must be a date: ${(error as Error).message}` });
  }
});

/** A plain calendar day, `YYYY-MM-DD`. */
export const day = edtfText.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day, YYYY-MM-DD');

/** The number of words in a text: runs of characters between white space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** A reference to a source of the same entry, with an optional locator: `voa` or `un:¶13(f)`. */
export const sourceRef = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(:\S(.*\S)?)?$/,
    'must be a source id, with an optional locator after a colon',
  );

/** Splits a source reference into the source's id and the locator, if any. */
export function splitSourceRef(ref: string): { id: string; locator: string | undefined } {
  const colon = ref.indexOf(':');
  return colon < 0
    ? { id: ref, locator: undefined }
    : { id: ref.slice(0, colon), locator: ref.slice(colon + 1) };
}
