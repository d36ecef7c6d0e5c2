import { expect, it } from 'vitest';
import { allTalks, talkStates } from '../../src/record/talks.ts';
import { event, mechanism, recordOf } from './entries.ts';

it.each([
  ['active', [['2026-05-01', { effect: 'met', round: '3' }]], [1, 2]],
  ['silent', [['2014-05-01', { effect: 'met', round: '1' }]], []],
  ['announced', [['2014-05-01', { effect: 'announced' }]], []],
  [
    'suspended',
    [
      ['2014-05-01', { effect: 'met' }],
      ['2015-05-01', { effect: 'suspended' }],
    ],
    [],
  ],
  [
    'ended',
    [
      ['2014-05-01', { effect: 'met' }],
      ['2015-05-01', { effect: 'ended' }],
    ],
    [],
  ],
  ['unseen', [], []],
] as const)('says that talks are %s, and which rounds are missing', (state, changes, missing) => {
  const events = changes.map(([date, change]) =>
    event(`${date}-x`, { mechanisms: [{ mechanism: 'talks', ...change }] }),
  );
  const [talks] = allTalks(recordOf(mechanism('talks'), ...events));
  expect(talks).toMatchObject({ state, missing });
  expect(talkStates.map(({ id }) => id)).toContain(state);
  expect(talks?.events).toHaveLength(changes.length);
});
