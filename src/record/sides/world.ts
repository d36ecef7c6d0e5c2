/** What states did, for a map of the world: took a position, accused, were accused, contested. */
import type { Country, Norm, TrackerRecord } from '../types.ts';
import { accusationsAgainst, accusationsBy } from './accusation.ts';
import { partySidesOfNorm, sidesOfParty } from './norm-sides.ts';

/** A state with the numbers of what it did. */
export interface StateOfWorld {
  readonly country: Country;
  /** Norms, or events on one norm, in which it takes a position. */
  readonly position: number;
  /** Norms, or events on one norm, that it contests. */
  readonly contests: number;
  /** Accusations that it made, and that were made against it. */
  readonly accuses: number;
  readonly accused: number;
}

/** The states with any part in a norm, in the order of names; positions are counted by event. */
export function worldOfNorm(record: TrackerRecord, norm: Norm): StateOfWorld[] {
  return partySidesOfNorm(record, norm).flatMap((sides) => {
    const country = sides.party;
    if (country.folder !== 'countries') return [];
    return {
      country,
      position: sides.affirmations.length,
      contests: sides.contests.length,
      accuses: sides.accuses.length,
      accused: sides.accused.length,
    };
  });
}

/** The states that did any of it in the whole record, in the order of names; positions are counted by norm. */
export function worldOfRecord(record: TrackerRecord): StateOfWorld[] {
  return record.countries
    .map((country) => {
      const sides = sidesOfParty(record, country.id);
      return {
        country,
        position: sides.filter(({ affirmations }) => affirmations.length > 0).length,
        contests: sides.filter(({ contests }) => contests.length > 0).length,
        accuses: accusationsBy(record, country.id).length,
        accused: accusationsAgainst(record, country.id).length,
      };
    })
    .filter(
      ({ position, contests, accuses, accused }) => position + contests + accuses + accused > 0,
    );
}
