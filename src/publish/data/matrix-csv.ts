/** The matrix as CSV: one row a stance. Safe for browsers, which write the part that is shown. */
import type { PublishedMatrix } from '../../record/matrix.ts';
import { csvText } from './csv.ts';
import type { Column } from './tables/table.ts';

const columns: readonly Column[] = [
  { name: 'party', type: 'string', description: 'Id of the party.' },
  { name: 'party_name', type: 'string', description: 'Short name of the party.' },
  { name: 'norm', type: 'string', description: 'Id of the norm.' },
  { name: 'norm_title', type: 'string', description: 'The rule in a phrase.' },
  { name: 'latest_stance', type: 'string', description: 'The party’s stance in its latest event.' },
  { name: 'basis', type: 'string', description: 'Whose reading the latest stance is.' },
  { name: 'events', type: 'integer', description: 'Number of pieces of evidence.' },
  { name: 'latest_event', type: 'string', description: 'Id of the latest event.' },
  { name: 'latest_date', type: 'string', description: 'Its date, EDTF.' },
];

/** The stances of some parties on some norms, in the order given. */
export function matrixCsv(
  matrix: PublishedMatrix,
  partyIds: readonly string[] = matrix.parties.map(({ id }) => id),
  normIds: readonly string[] = matrix.norms.map(({ id }) => id),
): string {
  const parties = new Map(matrix.parties.map((party) => [party.id, party]));
  const rows = partyIds.flatMap((id) => {
    const party = parties.get(id);
    return (party?.stances ?? []).flatMap(([place, stance, basis, events, event, date]) => {
      const norm = matrix.norms[place];
      if (!norm || !normIds.includes(norm.id)) return [];
      return [
        {
          party: id,
          party_name: party?.label ?? '',
          norm: norm.id,
          norm_title: norm.title,
          latest_stance: stance,
          basis,
          events,
          latest_event: event,
          latest_date: date,
        },
      ];
    });
  });
  return csvText(columns, rows);
}
