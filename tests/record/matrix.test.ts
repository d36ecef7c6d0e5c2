import { expect, it } from 'vitest';
import { matrixCsv } from '../../src/publish/data/matrix-csv.ts';
import { lineageLanes } from '../../src/record/drawings.ts';
import { publishedMatrix, stanceMatrix, stancesOfTwo } from '../../src/record/matrix.ts';
import { event, norm, recordOf } from './entries.ts';

const stance = (id: string, how: string, by: string[]) => ({
  norm: id,
  stance: how,
  basis: 'assigned',
  by,
});
const record = recordOf(
  norm('peace'),
  norm('quiet'),
  norm('unused'),
  event('2013-a', { norms: [stance('peace', 'affirms', ['xa', 'xb'])] }),
  event('2014-b', {
    norms: [stance('peace', 'contests', ['xb']), stance('quiet', 'proposes', ['xb'])],
  }),
);

it('gives each party its latest stance on each norm, and leaves out those without any', () => {
  const { norms, rows } = stanceMatrix(record);
  expect(norms.map(({ id }) => id)).toEqual(['peace', 'quiet']);
  expect(
    rows.map(({ party, cells }) => [
      party.id,
      ...cells.map((cell) => cell && [cell.latest.stance, cell.events.length]),
    ]),
  ).toEqual([
    ['xb', ['contests', 2], ['proposes', 1]],
    ['xa', ['affirms', 1], undefined],
  ]);
});

it('counts an event once, however many links it has to the norm', () => {
  const twice = recordOf(
    norm('peace'),
    event('2013-a', {
      norms: [stance('peace', 'affirms', ['xa']), stance('peace', 'extends', ['xa', 'xb'])],
    }),
    event('2014-b', {
      norms: [stance('peace', 'affirms', ['xb']), stance('peace', 'affirms', ['xb', 'xa'])],
    }),
  );
  const counts = publishedMatrix(twice).parties.map(({ id, stances }) => [id, stances[0]?.[3]]);
  expect(new Map(counts as [string, number][])).toEqual(
    new Map([
      ['xa', 2],
      ['xb', 2],
    ]),
  );
  const peace = twice.byId.norms.get('peace');
  if (!peace) throw new Error('the record lacks its norm');
  const lanes = lineageLanes(twice, peace, (id) => id);
  expect(lanes.map(({ label, note }) => [label, note])).toEqual([
    ['Affirms', '2'],
    ['Extends', '1'],
  ]);
});

it('sets two parties side by side', () => {
  const [a, b] = [record.byId.parties.get('xa'), record.byId.parties.get('xb')];
  if (!a || !b) throw new Error('the record lacks its parties');
  expect(
    stancesOfTwo(record, a, b).map((row) => [
      row.norm.id,
      row.a?.latest.stance,
      row.b?.latest.stance,
    ]),
  ).toEqual([
    ['peace', 'affirms', 'contests'],
    ['quiet', undefined, 'proposes'],
  ]);
});

it('writes the part that is shown as CSV, in the order that is shown', () => {
  const lines = matrixCsv(publishedMatrix(record), ['xa', 'xb'], ['peace']).split('\r\n');
  expect(lines).toEqual([
    'party,party_name,norm,norm_title,latest_stance,basis,events,latest_event,latest_date',
    'xa,Arcadia,peace,peace,affirms,assigned,1,2013-a,2013',
    'xb,Borovia,peace,peace,contests,assigned,2,2014-b,2014',
    '',
  ]);
});
