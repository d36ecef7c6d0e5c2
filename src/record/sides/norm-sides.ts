/** What parties did about a norm, by kind of evidence; never one latest stance. */
import { stances } from '../../domain/vocabulary/index.ts';
import type { Bearing } from '../../domain/vocabulary/index.ts';
import { evidenceOf } from '../lineage.ts';
import type { Evidence } from '../lineage.ts';
import { indexBy } from '../index-by.ts';
import { memoPerRecord } from '../memo.ts';
import type { Norm, Party, TrackerRecord } from '../types.ts';
import { accusations } from './accusation.ts';
import type { Accusation } from './accusation.ts';

/** Everything that the record holds on one norm. */
export interface NormSides {
  readonly norm: Norm;
  /** Events in which parties put the rule forward, accepted it, carried it out or further. */
  readonly affirmations: readonly Evidence[];
  /** Who accuses whom of having broken it, with the reply. */
  readonly accusations: readonly Accusation[];
  /** Events in which a party rejected, as one about this rule, that it had broken it. */
  readonly denials: readonly Evidence[];
  /** Events in which parties dispute the rule, its content or its reach. */
  readonly contests: readonly Evidence[];
}

/** One party's part in a norm: only evidence of its own. */
export interface PartySides {
  readonly party: Party;
  readonly norm: Norm;
  readonly affirmations: readonly Evidence[];
  /** Accusations that the party made. */
  readonly accuses: readonly Accusation[];
  /** Accusations made against the party. */
  readonly accused: readonly Accusation[];
  /** Denials that name the rule, and denials of the accusations made under it. */
  readonly denials: readonly (Evidence | Accusation)[];
  readonly contests: readonly Evidence[];
}

/** What the record holds on a norm. */
export function sidesOfNorm(record: TrackerRecord, norm: Norm): NormSides {
  const evidence = evidenceOf(record, norm.id);
  const thatBear = (bearing: Bearing) =>
    evidence.filter(({ stance }) =>
      stances.some((word) => word.id === stance && word.bearing === bearing),
    );
  return {
    norm,
    affirmations: thatBear('accepts'),
    accusations: accusationsUnder(record).get(norm.id) ?? [],
    denials: thatBear('denies'),
    contests: thatBear('contests'),
  };
}

const accusationsUnder = memoPerRecord((record: TrackerRecord) =>
  indexBy(accusations(record), ({ norms }) => norms),
);

/** Each party with any evidence on a norm, in the order of names. */
export function partySidesOfNorm(record: TrackerRecord, norm: Norm): readonly PartySides[] {
  return byNorm(record).get(norm.id) ?? [];
}

/** A party's part in each norm on which the record holds evidence of it, in the order of norms. */
export function sidesOfParty(record: TrackerRecord, partyId: string): readonly PartySides[] {
  return byParty(record).get(partyId) ?? [];
}

const byNorm = memoPerRecord(
  (record: TrackerRecord): ReadonlyMap<string, readonly PartySides[]> =>
    new Map(record.norms.map((norm) => [norm.id, gather(record, norm)])),
);

const byParty = memoPerRecord((record: TrackerRecord) =>
  indexBy([...byNorm(record).values()].flat(), ({ party }) => [party.id]),
);

function gather(record: TrackerRecord, norm: Norm): PartySides[] {
  const sides = sidesOfNorm(record, norm);
  return [...record.countries, ...record.organisations].flatMap((party) => {
    const own = ({ by }: Evidence) => by.includes(party);
    const accused = sides.accusations.filter((accusation) => accusation.accused === party);
    const part: PartySides = {
      party,
      norm,
      affirmations: sides.affirmations.filter(own),
      accuses: sides.accusations.filter(({ accuser }) => accuser === party),
      accused,
      denials: [...sides.denials.filter(own), ...accused.filter(isDenied)],
      contests: sides.contests.filter(own),
    };
    return isEmpty(part) ? [] : [part];
  });
}

/** Whether the accused said that an accusation is untrue. */
function isDenied({ reply }: Accusation): boolean {
  return reply.kind === 'denies' || reply.kind === 'rejects';
}

function isEmpty({ affirmations, accuses, accused, denials, contests }: PartySides): boolean {
  return [affirmations, accuses, accused, denials, contests].every((list) => list.length === 0);
}
