import { z } from 'zod';
import { acts, confidences, ids, isActThat } from '../../vocabulary/index.ts';
import { reference } from '../../references.ts';
import { dateless, edtfText, languageTag, line, sourceRef, statementWording } from '../text.ts';
import { partyId } from './parties.ts';

/** Where a reply was looked for. */
const search = z.strictObject({
  where: line(200).describe('Whose words were looked for, such as the embassy in London.'),
  languages: z
    .array(languageTag)
    .min(1, 'must name at least one language')
    .describe('Languages of the search, BCP 47.'),
  days: edtfText.describe('The days that were searched, EDTF, such as 2023-12-07/2023-12-10.'),
});

/** One side's own account. */
export const statement = z
  .strictObject({
    by: partyId.optional().describe('The party that spoke.'),
    speaker: dateless
      .optional()
      .describe('The person or body that spoke, or a speaker who is no party.'),
    act: z.enum(ids(acts)).describe('What the speaker did.'),
    about: reference('parties', z.string()).optional().describe('Id of the party it is about.'),
    summary: line(600).describe('What was said, in our words.'),
    wording: statementWording
      .optional()
      .describe(
        'The speaker’s own words, where the wording is the fact: at most 40 words of an official text, 15 of the press.',
      ),
    date: edtfText
      .optional()
      .describe('When it was said, where a source has the day and it is not the event’s.'),
    searched: search
      .optional()
      .describe('For `no-reply-found`: where, in which languages and for which days.'),
    confidence: z
      .enum(ids(confidences))
      .optional()
      .describe('Confidence as stated by the speaker.'),
    basis: line(300).optional().describe('What the speaker said it rests on.'),
    source: sourceRef.optional().describe('Source of the statement.'),
  })
  .refine((value) => value.by ?? value.speaker, {
    message: 'must name who spoke (by or speaker)',
    path: ['by'],
  })
  .refine((value) => isActThat(value.act, 'no-reply') || value.source, {
    message: 'must name its source',
    path: ['source'],
  })
  .refine((value) => value.searched === undefined || value.act === 'no-reply-found', {
    message: 'belongs to the act no-reply-found only',
    path: ['searched'],
  });
