import { expect, it } from 'vitest';
import { worldOfNorm, worldOfRecord } from '../../../src/record/sides/world.ts';
import { event, norm, recordOf } from '../entries.ts';

const link = (stance: string, by: string) => ({
  norm: 'theft',
  stance,
  basis: 'invoked',
  source: 'gazette',
  by: [by],
});
const record = recordOf(
  norm('theft'),
  event('2014-a', { norms: [link('affirms', 'xa'), link('contests', 'xb')] }),
  event('2015-b', { norms: [link('affirms', 'xa'), link('affirms', 'league')] }),
  event('2016-c', {
    type: 'attribution',
    parties: [
      { party: 'xa', role: 'initiator' },
      { party: 'xb', role: 'alleged-actor' },
    ],
    norms: [{ ...link('alleges-breach', 'xa'), against: ['xb'] }],
  }),
  event('2017-d', {
    type: 'attribution',
    parties: [
      { party: 'xc', role: 'initiator' },
      { party: 'xb', role: 'alleged-actor' },
    ],
  }),
);
const short = (list: ReturnType<typeof worldOfRecord>) =>
  list.map(({ country, position, contests, accuses, accused }) => [
    country.id,
    position,
    contests,
    accuses,
    accused,
  ]);

it('counts what states did about a norm, and leaves organisations out', () => {
  const [theft] = record.norms;
  expect(theft && short(worldOfNorm(record, theft))).toEqual([
    ['xa', 2, 0, 1, 0],
    ['xb', 0, 1, 0, 1],
  ]);
});

it('counts what they did in the whole record, accusations that name no norm included', () => {
  expect(short(worldOfRecord(record))).toEqual([
    ['xa', 1, 0, 1, 0],
    ['xb', 0, 1, 0, 2],
    ['xc', 0, 0, 1, 0],
  ]);
  expect(worldOfRecord(recordOf())).toEqual([]);
});
