import { expect, it } from 'vitest';
import {
  partySidesOfNorm,
  sidesOfNorm,
  sidesOfParty,
} from '../../../src/record/sides/norm-sides.ts';
import { event, norm, recordOf } from '../entries.ts';

const record = recordOf(
  norm('theft'),
  norm('grids'),
  event('2015-01-01-text', {
    parties: [
      { party: 'xa', role: 'counterpart' },
      { party: 'xb', role: 'counterpart' },
    ],
    norms: [{ norm: 'theft', stance: 'affirms', basis: 'assigned' }],
  }),
  event('2016-01-01-case', {
    type: 'attribution',
    parties: [
      { party: 'xa', role: 'initiator' },
      { party: 'xb', role: 'alleged-actor' },
    ],
    norms: [{ norm: 'theft', stance: 'alleges-breach', basis: 'assigned', against: ['xb'] }],
    statements: [
      { by: 'xb', act: 'rejects', about: 'xa', summary: 'No proof.', source: 'gazette' },
    ],
  }),
  event('2016-02-01-speech', {
    parties: [{ party: 'xc', role: 'initiator' }],
    norms: [
      { norm: 'theft', stance: 'contests', basis: 'assigned' },
      { norm: 'theft', stance: 'denies-breach', basis: 'assigned' },
    ],
  }),
);
const theft = record.norms.find(({ id }) => id === 'theft');
const grids = record.norms.find(({ id }) => id === 'grids');
if (!theft || !grids) throw new Error('the record has lost its norms');

it('keeps four kinds of evidence apart', () => {
  const { affirmations, accusations, denials, contests } = sidesOfNorm(record, theft);
  expect([
    affirmations.map(({ event: { id } }) => id),
    accusations.map(({ accuser, accused }) => `${accuser.id} ${accused.id}`),
    denials.map(({ event: { id } }) => id),
    contests.map(({ event: { id } }) => id),
  ]).toEqual([['2015-01-01-text'], ['xa xb'], ['2016-02-01-speech'], ['2016-02-01-speech']]);
});

it('counts for each party only what is its own', () => {
  const counts = partySidesOfNorm(record, theft).map((sides) => [
    sides.party.id,
    sides.affirmations.length,
    sides.accuses.length,
    sides.accused.length,
    sides.denials.length,
    sides.contests.length,
  ]);
  expect(counts).toEqual([
    ['xa', 1, 1, 0, 0, 0],
    ['xb', 1, 0, 1, 1, 0],
    ['xc', 0, 0, 0, 1, 1],
  ]);
});

it('has nothing on a norm without evidence, nor on a party without', () => {
  expect(partySidesOfNorm(record, grids)).toEqual([]);
  expect(sidesOfParty(record, 'league')).toEqual([]);
  expect(sidesOfParty(record, 'xb').map(({ norm: { id } }) => id)).toEqual(['theft']);
});
