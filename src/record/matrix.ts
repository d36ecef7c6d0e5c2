/** Parties by norms: what each party did about each norm, by kind of evidence. */
import { sides as sideTerms } from '../domain/vocabulary/index.ts';
import type { NormSide } from '../domain/vocabulary/index.ts';
import { eventsOfSide } from './sides/norm-stances.ts';
import { partySidesOfNorm } from './sides/norm-sides.ts';
import type { PartySides } from './sides/norm-sides.ts';
import { acceptedTogether } from './sides/baseline.ts';
import { shortNameOf } from './parties.ts';
import type { Norm, Party, TrackerRecord } from './types.ts';

/** How many events show a party doing one thing about a norm. */
export interface SideCount {
  readonly kind: NormSide;
  readonly count: number;
}

export interface MatrixRow {
  readonly party: Party;
  /** One for each norm of the matrix: its kinds of evidence, none where the record is silent. */
  readonly cells: readonly (readonly SideCount[])[];
  /** Number of norms with any evidence. */
  readonly filled: number;
}

export interface Matrix {
  readonly norms: readonly Norm[];
  readonly rows: readonly MatrixRow[];
}

/** Every party with evidence on a norm, those with most norms first, by every norm with evidence. */
export function sidesMatrix(record: TrackerRecord): Matrix {
  const norms = record.norms.filter((norm) => partySidesOfNorm(record, norm).length > 0);
  const byNorm = norms.map(
    (norm) => new Map(partySidesOfNorm(record, norm).map((sides) => [sides.party.id, sides])),
  );
  const rows = [...record.countries, ...record.organisations].flatMap((party) => {
    const cells = byNorm.map((sides) => sideCounts(sides.get(party.id)));
    const filled = cells.filter((cell) => cell.length > 0).length;
    return filled > 0 ? [{ party, cells, filled }] : [];
  });
  return { norms, rows: rows.toSorted((a, b) => b.filled - a.filled) };
}

/** How many events show each thing that a party did about a norm; what it did not do is left out. */
export function sideCounts(sides: PartySides | undefined): readonly SideCount[] {
  if (!sides) return [];
  return sideTerms
    .map(({ id }) => ({ kind: id, count: eventsOfSide(sides, id).length }))
    .filter(({ count }) => count > 0);
}

/** A party's part in a norm as the browser reads it: the place of the norm, then a count a kind. */
export type PublishedSides = readonly [
  norm: number,
  affirms: number,
  accuses: number,
  accused: number,
  denies: number,
  contests: number,
];

/** The matrix as the browser reads it: names once, counts as short rows. */
export interface PublishedMatrix {
  readonly norms: readonly {
    readonly id: string;
    readonly label: string;
    readonly title: string;
    /** Paragraph of A/70/174, for the eleven norms. */
    readonly paragraph?: string;
    /** Year in which all members of the United Nations accepted it together. */
    readonly accepted?: string;
  }[];
  readonly parties: readonly {
    readonly id: string;
    readonly folder: Party['folder'];
    readonly label: string;
    readonly sides: readonly PublishedSides[];
  }[];
  /** Number of events of each relation, by its id. */
  readonly relations: Readonly<Record<string, number>>;
}

/** The matrix with the sizes of the relations, ready to be written as JSON. */
export function publishedMatrix(record: TrackerRecord): PublishedMatrix {
  const { norms, rows } = sidesMatrix(record);
  return {
    norms: norms.map((norm) => {
      const accepted = acceptedTogether(record, norm)?.date.earliest.slice(0, 4);
      return {
        id: norm.id,
        label: norm.short,
        title: norm.title,
        ...(norm.un_paragraph === undefined ? {} : { paragraph: norm.un_paragraph }),
        ...(accepted === undefined ? {} : { accepted }),
      };
    }),
    parties: rows.map(({ party, cells }) => ({
      id: party.id,
      folder: party.folder,
      label: shortNameOf(party),
      sides: cells.flatMap((cell, place) => (cell.length > 0 ? [published(cell, place)] : [])),
    })),
    relations: Object.fromEntries(
      [...record.relations].map(([id, { events }]) => [id, events.length]),
    ),
  };
}

/** Each norm on which the record holds evidence of one of two parties, with both their parts. */
export function sidesOfTwo(
  record: TrackerRecord,
  a: Party,
  b: Party,
): { norm: Norm; a: readonly SideCount[]; b: readonly SideCount[] }[] {
  return record.norms.flatMap((norm) => {
    const sides = partySidesOfNorm(record, norm);
    const of = (party: Party) => sideCounts(sides.find((one) => one.party === party));
    const [one, other] = [of(a), of(b)];
    return one.length + other.length > 0 ? [{ norm, a: one, b: other }] : [];
  });
}

function published(cell: readonly SideCount[], place: number): PublishedSides {
  const countOf = (kind: NormSide) => cell.find((side) => side.kind === kind)?.count ?? 0;
  return [
    place,
    countOf('affirms'),
    countOf('accuses'),
    countOf('accused'),
    countOf('denies'),
    countOf('contests'),
  ];
}
