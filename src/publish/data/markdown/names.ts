/** Words for what the values of a publication name by id. */
import type { TrackerRecord } from '../../../record/types.ts';
import { listed } from '../../../domain/words.ts';
import { term } from '../../../domain/vocabulary/index.ts';
import type { Term } from '../../../domain/vocabulary/term.ts';

/** The name of a party; its id where the record has none. */
export function partyName(record: TrackerRecord, id: string): string {
  return record.byId.parties.get(id)?.name ?? id;
}

/** The names of parties as one phrase. */
export function partyNames(record: TrackerRecord, ids: readonly string[]): string {
  return listed(ids.map((id) => partyName(record, id)));
}

/** Who spoke or judged: a party, a person or body, or both. */
export function speakerName(
  record: TrackerRecord,
  party: string | null,
  person: string | null,
): string {
  return [party === null ? null : partyName(record, party), person]
    .filter((name) => name !== null)
    .join(', ');
}

/** The label of a word of a vocabulary, within a sentence. */
export function label<T extends Term>(vocabulary: readonly T[], id: T['id']): string {
  return term(vocabulary, id).label.toLowerCase();
}

/** A phrase before or after others, where there is one. */
export function where(value: string | null | undefined, before: string, after = ''): string {
  return value === null || value === undefined || value === '' ? '' : `${before}${value}${after}`;
}
