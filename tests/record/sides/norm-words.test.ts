import { expect, it } from 'vitest';
import { readingsOfNorm } from '../../../src/record/sides/norm-words.ts';
import { event, norm, recordOf } from '../entries.ts';

const views = [
  { id: 'rule', label: 'A rule', definition: 'It can be broken.' },
  { id: 'principle', label: 'A principle', definition: 'It guides.' },
  { id: 'nothing', label: 'Nothing', definition: 'It is none.' },
];
const parties = ['xa', 'xb', 'league'].map((party) => ({ party, role: 'counterpart' }));
const said = (by: string, more: object) => ({
  norm: 'sovereignty',
  stance: 'affirms',
  basis: 'assigned',
  by: [by],
  source: 'gazette',
  ...more,
});
const events = [
  event('2018-a', {
    parties,
    norms: [said('xa', { view: 'principle', wording: 'It guides us.' })],
  }),
  event('2019-b', {
    parties,
    norms: [
      said('xa', { view: 'rule', wording: 'It binds us.' }),
      said('xb', { wording: 'We respect it.' }),
      said('league', {}),
    ],
  }),
  event('2020-c', { parties, norms: [said('xa', {}), said('xb', {})] }),
];
const told = (head: Readonly<Record<string, unknown>>) => {
  const record = recordOf(norm('sovereignty', head), ...events);
  const [only] = record.norms;
  if (!only) throw new Error('no norm');
  return readingsOfNorm(record, only).map(({ id, words }) => [
    id,
    words.map((word) => `${word.party.id} ${word.event.id} ${word.wording ?? '-'}`),
  ]);
};

it('tells who takes which view by the latest word that takes one, and who takes none', () => {
  expect(told({ views })).toEqual([
    ['rule', ['xa 2019-b It binds us.']],
    ['principle', []],
    ['nothing', []],
    ['open', ['xb 2019-b We respect it.', 'league 2019-b -']],
  ]);
});

it('tells of a norm that has one reading who spoke of it in words', () => {
  expect(told({})).toEqual([['words', ['xa 2019-b It binds us.', 'xb 2019-b We respect it.']]]);
});
