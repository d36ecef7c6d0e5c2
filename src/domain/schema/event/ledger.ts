import { z } from 'zod';
import { findings, followUpEffects, ids, outcomes } from '../../vocabulary/index.ts';
import { reference } from '../../references.ts';
import { dateless, edtfText, kebab, line, sourceRef, wording } from '../text.ts';
import { partyId } from './parties.ts';

/** A promise of any event. */
const commitmentKey = reference(
  'commitments',
  z.string().regex(/^[^#\s]+#[a-z0-9-]+$/, 'must be an event id and a commitment id joined by #'),
);

/** A concrete public promise. */
export const commitment = z.strictObject({
  id: kebab.describe('Name of the promise within the entry.'),
  by: z.array(partyId).min(1, 'must name at least one party').describe('Who promised.'),
  norm: reference('norms', z.string()).optional().describe('Id of the norm it gives effect to.'),
  text: line(600).describe('What was promised, in our words.'),
  wording: wording.optional().describe('The decisive phrase as it was written.'),
  source: sourceRef.describe('Source of the promise.'),
});

/** Somebody's named, dated judgement of an earlier commitment. */
export const assessment = z
  .strictObject({
    commitment: commitmentKey.describe(
      'The commitment that is judged: `<event id>#<commitment id>`.',
    ),
    by: partyId.optional().describe('The party that judges.'),
    assessor: line(160).optional().describe('Who judges, where it is no party.'),
    finding: z.enum(ids(findings)).describe('What the assessor found.'),
    text: line(600).describe('The judgement, in our words.'),
    source: sourceRef.describe('Source of the judgement.'),
  })
  .refine((value) => value.by ?? value.assessor, {
    message: 'must name who judges (by or assessor)',
    path: ['by'],
  });

/** What a later event did to an earlier promise, as its sources show; a fact, not a judgement. */
export const followUp = z.strictObject({
  commitment: commitmentKey.describe('The commitment concerned: `<event id>#<commitment id>`.'),
  effect: z.enum(ids(followUpEffects)).describe('What the event did to it.'),
  text: line(600).describe('What shows it, in our words.'),
  source: sourceRef.describe('Source that shows it.'),
});

/** Something that was publicly expected, and what came of it. */
export const expectation = z
  .strictObject({
    id: kebab.describe('Name of the expectation within the entry.'),
    date: edtfText.optional().describe('When it was voiced, if not on the event’s date.'),
    by: dateless.describe('Who expected it.'),
    text: line(600).describe('What was expected, in our words.'),
    due: edtfText.optional().describe('By when it was expected, where the source says so.'),
    source: sourceRef.describe('Source of the expectation.'),
    outcome: z.enum(ids(outcomes)).describe('What came of it.'),
    settled_by: reference('events', z.string())
      .optional()
      .describe('Id of the later event that settled it.'),
    note: line(600).optional().describe('How the outcome is known.'),
  })
  .refine((value) => value.outcome === 'open' || value.settled_by, {
    message: 'must name the event that settled it (settled_by), or have outcome open',
    path: ['settled_by'],
  })
  .refine((value) => value.outcome !== 'open' || !value.settled_by, {
    message: 'must not name a settling event while its outcome is open',
    path: ['settled_by'],
  });

/** The end of a term that the event set: of an agreement, a mandate, a measure, a plan. */
export const expiry = z.strictObject({
  date: edtfText.describe('The last day, month or year of the term.'),
  text: line(300).describe('What ends then, unless it is prolonged.'),
  source: sourceRef.describe('Source of the term.'),
});
