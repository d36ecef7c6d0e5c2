import { z } from 'zod';
import { vocabularies, vocabularyId } from '../../../domain/vocabulary/index.ts';

/** A closed vocabulary of the record: what its ids mean. */
export const apiVocabulary = z.strictObject({
  id: z.string().describe('Id of the vocabulary.'),
  name: z.string().describe('The name that the codebook gives it.'),
  terms: z
    .array(
      z.strictObject({
        id: z.string().describe('What entries and files hold.'),
        label: z.string().describe('What readers see.'),
        definition: z.string().describe('What it means.'),
      }),
    )
    .describe('Its words.'),
});

/** Every vocabulary, in the order of the codebook. */
export function toApiVocabularies(): z.output<typeof apiVocabulary>[] {
  return Object.entries(vocabularies).map(([name, terms]) => ({
    id: vocabularyId(name),
    name,
    terms: terms.map(({ id, label, definition }) => ({ id, label, definition })),
  }));
}
