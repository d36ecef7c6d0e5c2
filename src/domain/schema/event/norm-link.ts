import { z } from 'zod';
import { bases, ids, stances } from '../../vocabulary/index.ts';
import { reference } from '../../references.ts';
import { clause, kebab, sourceRef } from '../text.ts';
import { partyId } from './parties.ts';

/** How parties stood to a norm in the event. */
export const normLink = z
  .strictObject({
    norm: reference('norms', z.string()).describe('Id of the norm.'),
    stance: z.enum(ids(stances)).describe('How the parties stood to it.'),
    basis: z.enum(ids(bases)).describe('Whose reading this is.'),
    by: z
      .array(partyId)
      .min(1, 'must name at least one party')
      .optional()
      .describe('The parties whose stance it is.'),
    against: z
      .array(partyId)
      .min(1, 'must name at least one party')
      .optional()
      .describe('For `alleges-breach`: the parties that are said to have broken it.'),
    view: reference('views', kebab.clone(), 'norm')
      .optional()
      .describe('For a norm that is read in several ways: which of its `views` the parties take.'),
    wording: clause
      .optional()
      .describe('The parties’ own words on the norm, from an official text that was read.'),
    source: sourceRef
      .optional()
      .describe('Source that shows it, with the paragraph; needed when the norm was invoked.'),
  })
  .refine((value) => value.basis !== 'invoked' || value.source, {
    message: 'must name the source in which the party invokes the norm',
    path: ['source'],
  })
  .refine((value) => value.against === undefined || value.stance === 'alleges-breach', {
    message: 'belongs to the stance alleges-breach only',
    path: ['against'],
  })
  .refine((value) => value.wording === undefined || value.source, {
    message: 'must name the source of its wording',
    path: ['source'],
  });
