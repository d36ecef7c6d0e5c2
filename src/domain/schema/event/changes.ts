import { z } from 'zod';
import { day, line } from '../text.ts';

/** A public, dated correction of the entry. */
export const correction = z.strictObject({
  date: day.describe('When it was corrected.'),
  note: line(600).describe('What was wrong and what it says now.'),
});

/** A public, dated note of what was added to the entry after it was first published. */
export const addition = z.strictObject({
  date: day.describe('When it was added.'),
  note: line(600).describe('What was added, or put in other words without having been wrong.'),
});

/** Why the record no longer holds an entry; its page stays and says so. */
export const withdrawal = z.strictObject({
  date: day.describe('When the entry was withdrawn.'),
  reason: line(600).describe('Why it was withdrawn, as its page says from then on.'),
});
