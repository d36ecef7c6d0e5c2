import { z } from 'zod';
import { dateWords, parseEdtf } from '../../../domain/date.ts';
import type { EdtfDate } from '../../../domain/date.ts';

/** A date as the API gives it: as written, with its bounds, and in words. */
export const apiDate = z
  .strictObject({
    edtf: z.string().describe('As written: EDTF (ISO 8601-2:2019), level 0 or 1.'),
    earliest: z.string().meta({ format: 'date' }).describe('First possible day, ISO 8601.'),
    latest: z.string().meta({ format: 'date' }).describe('Last possible day, ISO 8601, inclusive.'),
    words: z.string().describe('In English words, with its precision.'),
  })
  .describe('A date at its own precision.');
export type ApiDate = z.output<typeof apiDate>;

/** A plain day, `YYYY-MM-DD`. */
export const apiDay = z.string().meta({ format: 'date' });

/** An absolute address. */
export const address = z.string().meta({ format: 'uri' });

/** A date of the record, parsed or as written, for the API. */
export function toApiDate(date: EdtfDate | string): ApiDate {
  const parsed = typeof date === 'string' ? parseEdtf(date) : date;
  const { edtf, earliest, latest } = parsed;
  return { edtf, earliest, latest, words: dateWords(parsed) };
}
