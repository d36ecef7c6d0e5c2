/** Each side's own account in the text of an event. */
import { acts, confidences } from '../../../domain/vocabulary/index.ts';
import type { Told } from './told.ts';
import { label, partyName, speakerName, where } from './names.ts';
import type { Inline } from './nodes.ts';

/** Who said what of whom, a line each. */
export function accountLines({ values, record, notes }: Told): Inline[][] {
  return values.statements.map((said) => [
    speakerName(record, said.by, said.speaker),
    ` (${label(acts, said.act)}`,
    said.about === null ? '' : `, about ${partyName(record, said.about)}`,
    where(said.date?.words, ', '),
    `): ${said.summary}`,
    where(said.wording, ' “', '”'),
    notes.note(said.source),
    said.confidence === null
      ? ''
      : ` Confidence as stated: ${label(confidences, said.confidence)}.`,
    where(said.basis, ' Basis as stated: ', '.'),
    said.searched === null
      ? ''
      : ` Searched: ${said.searched.where}; languages: ${said.searched.languages.join(', ')}; days: ${said.searched.days.words}.`,
  ]);
}
