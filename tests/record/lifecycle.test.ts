import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../src/record/lifecycle.ts';
import type { Life } from '../../src/record/lifecycle.ts';
import { stateWords } from '../../src/site/state-words.ts';
import { event, mechanism, recordOf } from './entries.ts';

/** An event that changes the mechanism `m` in these ways. */
function change(id: string, ...effects: string[]) {
  return event(id, { mechanisms: effects.map((effect) => ({ mechanism: 'm', effect })) });
}

const phases = (life: Life) =>
  life.phases.map(({ state, from, to }) => `${state} ${from.edtf}–${to?.edtf ?? ''}`);

it.each([
  ['nothing', [], [], undefined, undefined],
  ['an announcement', [change('2013-a', 'announced')], ['announced 2013–'], 'announced', undefined],
  [
    'a common life',
    [
      change('2013-a', 'announced'),
      change('2014-b', 'created', 'met'),
      change('2015-c', 'met'),
      change('2016-d', 'ended'),
    ],
    ['announced 2013–2014', 'active 2014–2016', 'ended 2016–'],
    'ended',
    '2015-c',
  ],
  [
    'a suspension',
    [change('2013-a', 'met'), change('2014-b', 'suspended'), change('2015-c', 'resumed')],
    ['active 2013–2014', 'suspended 2014–2015', 'active 2015–'],
    'active',
    '2015-c',
  ],
  [
    'a suspension that lasts',
    [change('2013-a', 'met'), change('2014-b', 'suspended')],
    ['active 2013–2014', 'suspended 2014–'],
    'suspended',
    '2013-a',
  ],
  [
    'a meeting announced at a meeting',
    [change('2013-a', 'met', 'announced'), change('2014-b', 'announced')],
    ['announced 2013–2013', 'active 2013–'],
    'active',
    '2013-a',
  ],
  [
    'a body that was set up, worked and ended, none of whose meetings is in the record',
    [change('2013-a', 'created'), change('2015-b', 'ended')],
    ['active 2013–2015', 'ended 2015–'],
    'ended',
    undefined,
  ],
  [
    'a body that was set up and suspended before it met',
    [change('2013-a', 'announced'), change('2014-b', 'created'), change('2015-c', 'suspended')],
    ['announced 2013–2014', 'active 2014–2015', 'suspended 2015–'],
    'suspended',
    undefined,
  ],
  [
    'a body that was set up and replaced after it had met',
    [change('2013-a', 'met'), change('2014-b', 'created'), change('2015-c', 'replaced')],
    ['active 2013–2015', 'ended 2015–'],
    'ended',
    '2013-a',
  ],
  [
    'a new announcement after the end',
    [change('2013-a', 'ended'), change('2014-b', 'announced')],
    ['ended 2013–2014', 'announced 2014–'],
    'announced',
    undefined,
  ],
])('reads %s', (_, entries, expected, state, lastActive) => {
  const life = lifeOf(recordOf(mechanism('m'), ...entries), 'm');
  expect(phases(life)).toEqual(expected);
  expect(life.state).toBe(state);
  expect(life.lastActive?.id).toBe(lastActive);
});

it.each([
  ['nothing', [], 'No event in the record'],
  ['an announcement', [change('2013-a', 'announced')], 'Announced; no meeting in the record'],
  ['a meeting', [change('2013-a', 'met')], 'Active when last seen'],
  ['a suspension', [change('2013-a', 'suspended')], 'Suspended'],
  ['an end', [change('2013-05-a', 'met'), change('2013-06-b', 'ended')], 'Ended June 2013'],
  [
    'a restart after meetings',
    [change('2013-a', 'met'), change('2014-b', 'ended'), change('2015-c', 'announced')],
    'Announced again; no meeting since',
  ],
  [
    'a restart of what ended without a meeting in the record',
    [change('2013-a', 'created'), change('2014-b', 'replaced'), change('2015-c', 'announced')],
    'Announced again; no meeting since',
  ],
])('says the state after %s in words', (_, entries, words) => {
  expect(stateWords(lifeOf(recordOf(mechanism('m'), ...entries), 'm'))).toBe(words);
});

it('orders the effects of one event as they can follow each other', () => {
  const record = recordOf(
    mechanism('m'),
    change('2014-a', 'ended', 'suspended', 'met', 'resumed', 'created', 'announced'),
  );
  expect(lifeOf(record, 'm').steps.map(({ effect }) => effect)).toEqual([
    'announced',
    'created',
    'resumed',
    'met',
    'suspended',
    'ended',
  ]);
});

it('keeps the round and the source of a step', () => {
  const record = recordOf(
    mechanism('m'),
    event('2014-a', {
      mechanisms: [{ mechanism: 'm', effect: 'met', round: 12, source: 'gazette' }],
    }),
  );
  expect(lifeOf(record, 'm').steps).toMatchObject([
    { effect: 'met', round: 12, source: 'gazette' },
  ]);
});

describe('succession', () => {
  const record = recordOf(
    mechanism('old'),
    mechanism('new'),
    mechanism('other'),
    event('2014-a', {
      mechanisms: [
        { mechanism: 'old', effect: 'replaced', by: 'new' },
        { mechanism: 'new', effect: 'created' },
      ],
    }),
    event('2015-b', { mechanisms: [{ mechanism: 'old', effect: 'replaced', by: 'new' }] }),
  );

  it.each([
    ['old', [], ['new'], 'ended'],
    ['new', ['old'], [], 'active'],
    ['other', [], [], undefined],
  ])('%s', (id, predecessors, successors, state) => {
    const life = lifeOf(record, id);
    expect(life.predecessors.map((item) => item.id)).toEqual(predecessors);
    expect(life.successors.map((item) => item.id)).toEqual(successors);
    expect(life.state).toBe(state);
  });
});

it('was last at work in the report with which it ended', () => {
  const changes = (effect: string) => [{ mechanism: 'm', effect }];
  const record = recordOf(
    mechanism('m'),
    event('2013-a', { mechanisms: changes('created') }),
    event('2015-b', { type: 'un-report', form: 'report', mechanisms: changes('ended') }),
  );
  expect(lifeOf(record, 'm').lastActive?.id).toBe('2015-b');
});
