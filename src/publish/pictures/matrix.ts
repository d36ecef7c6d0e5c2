/** The matrix of parties and norms as a picture. Safe for browsers, which draw the part that is shown. */
import { shapePath } from '../../charts/shapes.ts';
import { counted, either } from '../../domain/words.ts';
import { sides } from '../../domain/vocabulary/index.ts';
import type { NormSide } from '../../domain/vocabulary/index.ts';
import type { PublishedMatrix } from '../../record/matrix.ts';
import { painted } from './colours.ts';
import type { Colour } from './colours.ts';
import { pictureSvg } from './frame.ts';
import type { Edition } from './frame.ts';
import { gridDrawing } from './grid.ts';

/** The marks of the table, as its sheet has them: who accuses points outwards, who is accused is ringed. */
const MARKS: Readonly<Record<NormSide, { readonly shape: string; readonly colour: Colour }>> = {
  affirms: { shape: 'cooperation', colour: 'cooperation' },
  accuses: { shape: 'play', colour: 'rule-making' },
  accused: { shape: 'ring', colour: 'accusation' },
  denies: { shape: 'broken', colour: 'assessment' },
  contests: { shape: 'response', colour: 'response' },
};

/** What of the matrix is shown, in the order in which it stands. */
export interface ShownMatrix {
  readonly parties: readonly string[];
  readonly norms: readonly string[];
  /** The one kind of evidence that is shown; all where it is none. */
  readonly side?: string;
}

/** The whole matrix as it is shown where nothing narrows it. */
export function wholeMatrix({ parties, norms }: PublishedMatrix): ShownMatrix {
  return { parties: parties.map(({ id }) => id), norms: norms.map(({ id }) => id) };
}

/** Numbers of events in which each party did something about each norm. */
export function matrixPicture(
  matrix: PublishedMatrix,
  shown: ShownMatrix,
  edition: Edition,
): string {
  const asked = sides.filter(({ id }) => id === shown.side);
  const kinds = asked.length > 0 ? asked : sides;
  const places = new Map(matrix.norms.map(({ id }, place) => [id, place]));
  const parties = new Map(matrix.parties.map((party) => [party.id, party]));
  const norms = shown.norms.flatMap((id) => places.get(id) ?? []);
  const rows = shown.parties.flatMap((id) => {
    const party = parties.get(id);
    if (!party) return [];
    const parts = new Map(party.sides.map(([place, ...counts]) => [place, counts]));
    const cells = norms.map((place) => ({
      lines: kinds.flatMap(({ id: side }) => {
        const count = parts.get(place)?.[sides.findIndex((one) => one.id === side)] ?? 0;
        return count > 0 ? [{ mark: markOf(side), text: String(count) }] : [];
      }),
    }));
    return [{ label: party.label, cells }];
  });
  const columns = norms.flatMap((place) => {
    const norm = matrix.norms[place];
    return norm ? [norm.paragraph ? `${norm.paragraph} ${norm.label}` : norm.label] : [];
  });
  const did = either(kinds.map(({ label }) => label.toLowerCase()));
  const subtitle = `Number of events by what a party did about a norm: ${did}; ${counted(rows.length, 'party')}, ${counted(columns.length, 'norm')}. An empty cell is silence in the record, not a position`;
  return pictureSvg(
    {
      title: 'Who stands where on which norm',
      subtitle,
      keys: kinds.map(({ id, label }) => ({ mark: markOf(id), label })),
      ...gridDrawing({ columns, rows }),
    },
    edition,
  );
}

function markOf(side: NormSide): string {
  const { shape, colour } = MARKS[side];
  return `<path d="${shapePath(shape)}" fill-rule="evenodd" ${painted({ fill: colour })}/>`;
}
