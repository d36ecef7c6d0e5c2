/** The matrix as CSV: one row a party and norm, one column a kind of evidence. Safe for browsers, which write the part that is shown. */
import { sides as sideTerms } from '../../domain/vocabulary/index.ts';
import type { PublishedMatrix } from '../../record/matrix.ts';
import { csvText } from './csv.ts';
import type { Column } from './tables/table.ts';

const columns: readonly Column[] = [
  { name: 'party', type: 'string', description: 'Id of the party.' },
  { name: 'party_name', type: 'string', description: 'Short name of the party.' },
  { name: 'norm', type: 'string', description: 'Id of the norm.' },
  { name: 'norm_title', type: 'string', description: 'The rule in a phrase.' },
  ...sideTerms.map(({ id, definition }) => ({
    name: id,
    type: 'integer' as const,
    description: `Number of events of this kind: ${definition}`,
  })),
];

/** What some parties did about some norms, in the order given. */
export function matrixCsv(
  matrix: PublishedMatrix,
  partyIds: readonly string[] = matrix.parties.map(({ id }) => id),
  normIds: readonly string[] = matrix.norms.map(({ id }) => id),
): string {
  const parties = new Map(matrix.parties.map((party) => [party.id, party]));
  const rows = partyIds.flatMap((id) => {
    const party = parties.get(id);
    return (party?.sides ?? []).flatMap(([place, ...counts]) => {
      const norm = matrix.norms[place];
      if (!norm || !normIds.includes(norm.id)) return [];
      return [
        {
          party: id,
          party_name: party?.label ?? '',
          norm: norm.id,
          norm_title: norm.title,
          ...Object.fromEntries(sideTerms.map((kind, index) => [kind.id, counts[index] ?? 0])),
        },
      ];
    });
  });
  return csvText(columns, rows);
}
