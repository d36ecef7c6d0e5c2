/** How a norm came about and who stands where, read from the events that bear on it. */
import { compareNames } from '../domain/collation.ts';
import { pillars, roles, term } from '../domain/vocabulary/index.ts';
import type { Stance } from '../domain/vocabulary/index.ts';
import { indexBy } from './index-by.ts';
import { memoPerRecord } from './memo.ts';
import type { Event, Norm, Party, TrackerRecord } from './types.ts';

type NormLink = Event['norms'][number];

/** One piece of evidence: an event and how it bears on the norm. */
export interface Evidence {
  readonly event: Event;
  readonly stance: Stance;
  readonly basis: NormLink['basis'];
  /** The parties whose stance it is. */
  readonly by: readonly Party[];
  readonly source: string | undefined;
}

/** A party's record on a norm: every piece of evidence in order, and the stance in the last one. */
export interface PartyStance {
  readonly party: Party;
  readonly norm: Norm;
  readonly evidence: readonly Evidence[];
  /** The events of the evidence, each once, however many links it has to the norm. */
  readonly events: readonly Event[];
  readonly latest: Evidence;
}

/** All evidence about a norm, in order of time. */
export function evidenceOf(record: TrackerRecord, normId: string): readonly Evidence[] {
  return evidence(record).get(normId) ?? [];
}

const evidence = memoPerRecord(
  (record: TrackerRecord): ReadonlyMap<string, readonly Evidence[]> =>
    new Map([...record.eventsOf.norms].map(([id, events]) => [id, gather(record, id, events)])),
);

function gather(record: TrackerRecord, normId: string, events: readonly Event[]): Evidence[] {
  return events.flatMap((event) =>
    event.norms
      .filter((link) => link.norm === normId)
      .map((link) => ({
        event,
        stance: link.stance,
        basis: link.basis,
        by: (link.by ?? actorsOf(event)).flatMap((id) => record.byId.parties.get(id) ?? []),
        source: link.source,
      })),
  );
}

/** Each party's record on a norm, parties in the order of their names. */
export function stancesOnNorm(record: TrackerRecord, norm: Norm): readonly PartyStance[] {
  return stancesByNorm(record).get(norm.id) ?? [];
}

/** A party's record on each norm that it took a stance on, in the order of the norms. */
export function stancesOfParty(record: TrackerRecord, partyId: string): readonly PartyStance[] {
  return stancesByParty(record).get(partyId) ?? [];
}

const stancesByNorm = memoPerRecord(
  (record: TrackerRecord): ReadonlyMap<string, readonly PartyStance[]> => {
    const stances = record.norms.map((norm): [string, PartyStance[]] => {
      const byParty = indexBy(evidenceOf(record, norm.id), ({ by }) => by);
      const sorted = [...byParty].toSorted(([a], [b]) => compareNames(a.name, b.name));
      return [
        norm.id,
        sorted.flatMap(([party, own]) => {
          const latest = own.at(-1);
          const events = [...new Set(own.map(({ event }) => event))];
          return latest ? [{ party, norm, evidence: own, events, latest }] : [];
        }),
      ];
    });
    return new Map(stances);
  },
);

const stancesByParty = memoPerRecord((record: TrackerRecord) =>
  indexBy([...stancesByNorm(record).values()].flat(), ({ party }) => [party.id]),
);

/** Whose stance a norm link is when it names nobody: those who acted, never those accused. */
function actorsOf(event: Event): string[] {
  return event.parties.filter(({ role }) => term(roles, role).acts).map(({ party }) => party);
}

/** The norms in the groups in which readers look for them: the eleven of A/70/174, then by pillar. */
export function normsByGroup(
  record: TrackerRecord,
): { id: 'eleven' | Norm['pillar']; norms: Norm[] }[] {
  const groups = Map.groupBy(record.norms, (norm) =>
    norm.un_paragraph === undefined ? norm.pillar : ('eleven' as const),
  );
  const order = ['eleven', ...pillars.map((pillar) => pillar.id)] as const;
  return order.flatMap((id) => {
    const norms = groups.get(id);
    return norms ? [{ id, norms }] : [];
  });
}
