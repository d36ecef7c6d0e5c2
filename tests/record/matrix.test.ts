import { expect, it } from 'vitest';
import { matrixCsv } from '../../src/publish/data/matrix-csv.ts';
import { lineageLanes } from '../../src/record/drawings.ts';
import { publishedMatrix, sidesMatrix, sidesOfTwo } from '../../src/record/matrix.ts';
import { event, norm, organisation, recordOf } from './entries.ts';

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

/** Counts as "affirms 2, accused 1". */
const words = (counts: readonly { kind: string; count: number }[]) =>
  counts.map(({ kind, count }) => `${kind} ${count}`).join(', ');

it('shows what each party did about each norm, and leaves out those that did nothing', () => {
  const { norms, rows } = sidesMatrix(record);
  expect(norms.map(({ id }) => id)).toEqual(['peace', 'quiet']);
  expect(rows.map(({ party, filled, cells }) => [party.id, filled, ...cells.map(words)])).toEqual([
    ['xb', 2, 'affirms 1, contests 1', 'affirms 1'],
    ['xa', 1, 'affirms 1', ''],
  ]);
});

it('tells who accuses from who is accused and who denies', () => {
  const accused = recordOf(
    norm('peace'),
    event('2014-01-01-b', {
      type: 'attribution',
      parties: [
        { party: 'xa', role: 'initiator' },
        { party: 'xb', role: 'alleged-actor' },
      ],
      norms: [{ ...stance('peace', 'alleges-breach', ['xa']), against: ['xb'] }],
      statements: [{ by: 'xb', act: 'denies', about: 'xa', summary: 'No.', source: 'gazette' }],
    }),
  );
  const { rows } = sidesMatrix(accused);
  expect(rows.map(({ party, cells }) => [party.id, ...cells.map(words)])).toEqual([
    ['xa', 'accuses 1'],
    ['xb', 'accused 1, denies 1'],
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
  const counts = publishedMatrix(twice).parties.map(({ id, sides }) => [id, sides[0]?.[1]]);
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
  expect(sidesOfTwo(record, a, b).map((row) => [row.norm.id, words(row.a), words(row.b)])).toEqual([
    ['peace', 'affirms 1', 'affirms 1, contests 1'],
    ['quiet', '', 'affirms 1'],
  ]);
});

it('writes the part that is shown as CSV, in the order that is shown', () => {
  const lines = matrixCsv(publishedMatrix(record), ['xa', 'xb'], ['peace']).split('\r\n');
  expect(lines).toEqual([
    'party,party_name,norm,norm_title,affirms,accuses,accused,denies,contests',
    'xa,Arcadia,peace,peace,1,0,0,0,0',
    'xb,Borovia,peace,peace,1,0,0,0,1',
    '',
  ]);
});

it('tells the browser the paragraph of a norm, and when all UN members accepted it', () => {
  const source = {
    id: 'gazette',
    title: 'Gazette',
    publisher: 'Gazette',
    url: 'https://gazette.example/',
    tier: 'official',
    lang: 'en',
    read: 'full',
  };
  const adoption = { how: 'resolution-consensus', by: ['un'] };
  const adopted = recordOf(
    organisation('un', 'United Nations'),
    norm('peace', {
      un_paragraph: '13(a)',
      sources: [source],
      texts: [{ title: 'Report', date: '2015-07-22', source: 'gazette', adoption }],
    }),
    norm('quiet'),
    event('2013-a', {
      norms: [stance('peace', 'affirms', ['xa']), stance('quiet', 'affirms', ['xa'])],
    }),
  );
  const { norms } = publishedMatrix(adopted);
  expect(norms.map(({ id, paragraph, accepted }) => [id, paragraph, accepted])).toEqual([
    ['peace', '13(a)', '2015'],
    ['quiet', undefined, undefined],
  ]);
});
