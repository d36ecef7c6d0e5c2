/** Parties by norms: each party's latest stance on each norm and the evidence behind it. */
import type { Stance } from '../domain/vocabulary/index.ts';
import { stancesOnNorm } from './lineage.ts';
import type { PartyStance } from './lineage.ts';
import { shortNameOf } from './parties.ts';
import type { Norm, Party, TrackerRecord } from './types.ts';

export interface MatrixRow {
  readonly party: Party;
  /** One for each norm of the matrix; undefined where the record holds no stance. */
  readonly cells: readonly (PartyStance | undefined)[];
  /** Number of norms with a stance. */
  readonly filled: number;
}

export interface Matrix {
  readonly norms: readonly Norm[];
  readonly rows: readonly MatrixRow[];
}

/** Every party with a stance, those with most norms first, by every norm that somebody took a stance on. */
export function stanceMatrix(record: TrackerRecord): Matrix {
  const norms = record.norms.filter((norm) => record.eventsOf.norms.has(norm.id));
  const byNorm = norms.map(
    (norm) => new Map(stancesOnNorm(record, norm).map((stance) => [stance.party.id, stance])),
  );
  const rows = [...record.countries, ...record.organisations].flatMap((party) => {
    const cells = byNorm.map((stances) => stances.get(party.id));
    const filled = cells.filter((cell) => cell !== undefined).length;
    return filled > 0 ? [{ party, cells, filled }] : [];
  });
  return { norms, rows: rows.toSorted((a, b) => b.filled - a.filled) };
}

/** A stance as the comparison and the table's CSV need it. */
export type PublishedStance = readonly [
  norm: number,
  stance: Stance,
  basis: string,
  count: number,
  event: string,
  date: string,
];

/** The matrix as the browser reads it: names once, stances as short rows. */
export interface PublishedMatrix {
  readonly norms: readonly {
    readonly id: string;
    readonly label: string;
    readonly title: string;
  }[];
  readonly parties: readonly {
    readonly id: string;
    readonly folder: Party['folder'];
    readonly label: string;
    readonly stances: readonly PublishedStance[];
  }[];
  /** Number of events of each relation, by its id. */
  readonly relations: Readonly<Record<string, number>>;
}

/** The matrix with the sizes of the relations, ready to be written as JSON. */
export function publishedMatrix(record: TrackerRecord): PublishedMatrix {
  const { norms, rows } = stanceMatrix(record);
  return {
    norms: norms.map(({ id, short, title }) => ({ id, label: short, title })),
    parties: rows.map(({ party, cells }) => ({
      id: party.id,
      folder: party.folder,
      label: shortNameOf(party),
      stances: cells.flatMap((cell, place) => (cell ? [published(cell, place)] : [])),
    })),
    relations: Object.fromEntries(
      [...record.relations].map(([id, { events }]) => [id, events.length]),
    ),
  };
}

/** Each norm on which one of two parties took a stance, with both stances. */
export function stancesOfTwo(
  record: TrackerRecord,
  a: Party,
  b: Party,
): { norm: Norm; a: PartyStance | undefined; b: PartyStance | undefined }[] {
  return record.norms.flatMap((norm) => {
    const stances = stancesOnNorm(record, norm);
    const of = (party: Party) => stances.find((stance) => stance.party === party);
    const [one, other] = [of(a), of(b)];
    return (one ?? other) ? [{ norm, a: one, b: other }] : [];
  });
}

function published({ latest, events }: PartyStance, place: number): PublishedStance {
  return [
    place,
    latest.stance,
    latest.basis,
    events.length,
    latest.event.id,
    latest.event.date.edtf,
  ];
}
