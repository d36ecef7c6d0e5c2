import { describe, expect, it } from 'vitest';
import {
  evidenceOf,
  normsByGroup,
  stancesOfParty,
  stancesOnNorm,
} from '../../src/record/lineage.ts';
import { event, norm, recordOf } from './entries.ts';

const record = recordOf(
  norm('theft'),
  norm('hotlines', { pillar: 'confidence-building' }),
  norm('first', { un_paragraph: '13(a)' }),
  event('2015-b', {
    parties: [
      { party: 'xb', role: 'counterpart' },
      { party: 'xa', role: 'counterpart' },
      { party: 'league', role: 'observer' },
    ],
    norms: [
      { norm: 'theft', stance: 'affirms', basis: 'assigned' },
      {
        norm: 'hotlines',
        stance: 'proposes',
        basis: 'invoked',
        by: ['xa', 'xa'],
        source: 'gazette',
      },
    ],
  }),
  event('2014-a', {
    parties: [
      { party: 'xa', role: 'initiator' },
      { party: 'xb', role: 'alleged-actor' },
      { party: 'xc', role: 'affected' },
    ],
    norms: [
      { norm: 'theft', stance: 'alleges-breach', basis: 'assigned' },
      { norm: 'theft', stance: 'denies-breach', basis: 'assigned', by: ['xb', 'nobody'] },
    ],
  }),
  event('2016-c', {
    parties: [
      { party: 'league', role: 'host' },
      { party: 'xc', role: 'participant' },
    ],
    norms: [{ norm: 'theft', stance: 'extends', basis: 'assigned' }],
  }),
);
const normOf = (id: string) => {
  const found = record.byId.norms.get(id);
  if (!found) throw new Error(`no norm ${id}`);
  return found;
};

it('takes those who acted for the holders of a stance, unless the entry names them', () => {
  const shown = evidenceOf(record, 'theft').map(
    ({ event: { id }, stance, by }) => `${id} ${stance} ${by.map((party) => party.id).join(' ')}`,
  );
  expect(shown).toEqual([
    '2014-a alleges-breach xa',
    '2014-a denies-breach xb',
    '2015-b affirms xb xa',
    '2016-c extends xc',
  ]);
});

it('keeps basis and source of the evidence', () => {
  expect(evidenceOf(record, 'hotlines')).toMatchObject([{ basis: 'invoked', source: 'gazette' }]);
  expect(evidenceOf(record, 'first')).toEqual([]);
});

describe('stances', () => {
  it('are listed by party in the order of names, with the latest one', () => {
    const shown = stancesOnNorm(record, normOf('theft')).map(
      ({ party, evidence, latest }) =>
        `${party.name}: ${evidence.map((item) => item.stance).join(', ')}; ${latest.stance} ${latest.event.id}`,
    );
    expect(shown).toEqual([
      'Arcadia: alleges-breach, affirms; affirms 2015-b',
      'Borovia: denies-breach, affirms; affirms 2015-b',
      'Cascadia: extends; extends 2016-c',
    ]);
  });

  it('count a party once, however often a link names it', () => {
    expect(
      stancesOnNorm(record, normOf('hotlines')).map(({ evidence }) => evidence.length),
    ).toEqual([1]);
  });

  it.each([
    ['xa', ['hotlines', 'theft']],
    ['xc', ['theft']],
    ['league', []],
  ])('of %s are listed in the order of norms', (party, norms) => {
    expect(stancesOfParty(record, party).map((stance) => stance.norm.id)).toEqual(norms);
  });
});

it('groups the norms: the eleven of A/70/174 first, then by pillar', () => {
  expect(normsByGroup(record).map(({ id, norms }) => [id, norms.map((item) => item.id)])).toEqual([
    ['eleven', ['first']],
    ['norm', ['theft']],
    ['confidence-building', ['hotlines']],
  ]);
});
