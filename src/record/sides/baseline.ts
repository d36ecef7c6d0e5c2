/** How a norm's texts came to stand: silence in the record is not silence of a state. */
import { parseEdtf } from '../../domain/date.ts';
import type { EdtfDate } from '../../domain/date.ts';
import { adoptions, term } from '../../domain/vocabulary/index.ts';
import type { Norm, Party, TrackerRecord } from '../types.ts';
import { partySidesOfNorm } from './norm-sides.ts';

/** One text with those who adopted it. */
export interface Baseline {
  readonly text: Norm['texts'][number];
  readonly date: EdtfDate;
  /** By what procedure, in words. */
  readonly how: string;
  readonly note: string | undefined;
  readonly source: string | undefined;
  /** Those who adopted it; an organisation stands for all its members. */
  readonly by: readonly Party[];
  /** Those of them of whom the record holds no statement of their own on the norm. */
  readonly silent: readonly Party[];
}

/** The texts of a norm whose adoption is in the record, oldest first as the entry has them. */
export function baselinesOf(record: TrackerRecord, norm: Norm): readonly Baseline[] {
  const spoke = new Set(
    partySidesOfNorm(record, norm)
      .filter(({ affirmations, contests }) => affirmations.length + contests.length > 0)
      .map(({ party }) => party),
  );
  return norm.texts.flatMap((text): Baseline[] => {
    if (!text.adoption) return [];
    const by = text.adoption.by.flatMap((id) => record.byId.parties.get(id) ?? []);
    return [
      {
        text,
        date: parseEdtf(text.date),
        how: term(adoptions, text.adoption.how).label,
        note: text.adoption.note,
        source: text.adoption.source,
        by,
        silent: by.filter((party) => party.folder === 'countries' && !spoke.has(party)),
      },
    ];
  });
}

/** The first text by which all members of the United Nations accepted a norm together, if any. */
export function acceptedTogether(record: TrackerRecord, norm: Norm): Baseline | undefined {
  return baselinesOf(record, norm).find(({ by }) => by.some(({ id }) => id === 'un'));
}
