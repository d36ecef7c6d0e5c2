import { expect, it } from 'vitest';
import {
  commitmentGroups,
  isDisputed,
  ledgerOfEvent,
  ledgerOfParty,
  orderedLedger,
  tagsOfCommitment,
  tagsOfExpectation,
} from '../../src/record/ledger.ts';
import { event, eventOf, recordOf } from './entries.ts';

const said = { text: 't', source: 'gazette' };
const record = recordOf(
  event('2015-b', {
    commitments: [
      { id: 'theft', by: ['xa', 'xb'], ...said },
      { id: 'talks', by: ['xb'], ...said },
    ],
  }),
  event('2014-a', {
    commitments: [{ id: 'theft', by: ['league'], ...said }],
    expectations: [
      { id: 'war', by: 'all', ...said, outcome: 'open' },
      { id: 'peace', date: '2013', by: 'all', ...said, outcome: 'happened', settled_by: '2014-a' },
      { id: 'talks', by: 'all', ...said, outcome: 'happened-late', settled_by: '2015-b' },
    ],
  }),
  event('2016-02-d', {
    follow_ups: [{ commitment: '2015-b#talks', effect: 'renewed', ...said }],
    assessments: [
      { commitment: '2015-b#theft', by: 'xb', finding: 'upheld', ...said },
      { commitment: '2014-a#theft', by: 'xb', finding: 'lapsed', ...said },
      { commitment: '2015-b#nothing', by: 'xb', finding: 'lapsed', ...said },
    ],
  }),
  event('2016-01-c', {
    follow_ups: [
      { commitment: '2015-b#talks', effect: 'kept', ...said },
      { commitment: '2015-b#nothing', effect: 'ended', ...said },
    ],
    assessments: [
      { commitment: '2015-b#theft', assessor: 'Courier', finding: 'breached', ...said },
      { commitment: '2015-b#theft', by: 'xa', finding: 'improving', ...said },
    ],
  }),
);

it('lists every promise in order of time, with all that was said of it later', () => {
  const shown = record.commitments.map(({ key, event: { id }, assessments }) => [
    key,
    id,
    assessments.map((item) => `${item.event.id} ${item.finding}`),
  ]);
  expect(shown).toEqual([
    ['2014-a#theft', '2014-a', ['2016-02-d lapsed']],
    ['2015-b#theft', '2015-b', ['2016-01-c breached', '2016-01-c improving', '2016-02-d upheld']],
    ['2015-b#talks', '2015-b', []],
  ]);
});

it('orders promises by what assessors said: in contradiction, at all, nothing; and counts them', () => {
  const { commitments, assessed, disputed, followed } = orderedLedger(record);
  expect(commitments.map(({ key }) => key)).toEqual([
    '2015-b#theft',
    '2014-a#theft',
    '2015-b#talks',
  ]);
  expect({ assessed, disputed, followed }).toEqual({ assessed: 2, disputed: 1, followed: 1 });
});

it('lists what later events did to a promise, oldest first, and with each event what it did itself', () => {
  const done = record.commitments.map(({ key, followUps }) => [
    key,
    followUps.map((item) => `${item.event.id} ${item.effect}`),
  ]);
  expect(done).toEqual([
    ['2014-a#theft', []],
    ['2015-b#theft', []],
    ['2015-b#talks', ['2016-01-c kept', '2016-02-d renewed']],
  ]);
  const own = ['2015-b', '2016-01-c', '2016-02-d'].map((id) =>
    ledgerOfEvent(record, eventOf(record, id)).followed.map(
      ({ key, assessments, followUps }) =>
        `${key} ${assessments.length} ${followUps.map(({ effect }) => effect).join()}`,
    ),
  );
  expect(own).toEqual([[], ['2015-b#talks 0 kept'], ['2015-b#talks 0 renewed']]);
});

it('tags a promise that a later event followed, and one of which nothing is known', () => {
  const results = Object.fromEntries(
    record.commitments.map((one) => [one.key, tagsOfCommitment(one).results]),
  );
  expect(results['2015-b#talks']).toEqual(['none', 'followed']);
  expect(tagsOfCommitment(promise()).results).toEqual(['none', 'unknown']);
});

it('lists every expectation with the date on which it was voiced and the event that settled it', () => {
  const shown = record.expectations.map(({ key, voiced, settledBy }) => [
    key,
    voiced.edtf,
    settledBy?.id,
  ]);
  expect(shown).toEqual([
    ['2014-a#war', '2014', undefined],
    ['2014-a#peace', '2013', '2014-a'],
    ['2014-a#talks', '2014', '2015-b'],
  ]);
});

it.each([
  ['2014-a', ['2014-a#theft'], [], ['war', 'peace', 'talks'], []],
  ['2015-b', ['2015-b#theft', '2015-b#talks'], [], [], ['talks']],
  ['2016-01-c', [], ['2015-b#theft 2'], [], []],
  ['2016-02-d', [], ['2014-a#theft 1', '2015-b#theft 1'], [], []],
])('ledgerOfEvent: %s', (id, commitments, assessed, expectations, settled) => {
  const ledger = ledgerOfEvent(record, eventOf(record, id));
  expect(ledger.commitments.map(({ key }) => key)).toEqual(commitments);
  expect(ledger.assessed.map(({ key, assessments }) => `${key} ${assessments.length}`)).toEqual(
    assessed,
  );
  expect(ledger.expectations.map((item) => item.id)).toEqual(expectations);
  expect(ledger.settled.map((item) => item.id)).toEqual(settled);
});

it.each([
  ['xa', ['2015-b#theft']],
  ['xb', ['2015-b#theft', '2015-b#talks']],
  ['league', ['2014-a#theft']],
  ['xc', []],
])('ledgerOfParty: the promises of %s', (party, keys) => {
  expect(ledgerOfParty(record, party).map(({ key }) => key)).toEqual(keys);
});

/** The one promise of a record, with assessments that found these things. */
function promise(...found: string[]) {
  const assessments = found.map((finding, n) =>
    event(`2016-0${n + 1}-x`, {
      assessments: [{ commitment: '2015-p#theft', assessor: 'Courier', finding, ...said }],
    }),
  );
  const made = event('2015-p', {
    commitments: [{ id: 'theft', by: ['xa', 'xb'], norm: 'no-theft', ...said }],
  });
  const [commitment] = recordOf(made, ...assessments).commitments;
  if (!commitment) throw new Error('no commitment');
  return commitment;
}

it.each([
  [[], false],
  [['upheld'], false],
  [['breached', 'not-met', 'lapsed'], false],
  [['upheld', 'breached'], true],
  [['not-met', 'improving'], false],
  [['upheld', 'partly-upheld', 'reaffirmed'], false],
  [['partly-upheld', 'lapsed'], false],
])('isDisputed: a promise found %j: %s', (found, disputed) => {
  expect(isDisputed(promise(...found))).toBe(disputed);
});

it.each([
  [[], ['none', 'unknown']],
  [['upheld', 'upheld'], ['upheld']],
  [
    ['upheld', 'lapsed'],
    ['upheld', 'lapsed', 'disputed'],
  ],
])('tagsOfCommitment: a promise found %j has the results %j', (found, results) => {
  expect(tagsOfCommitment(promise(...found))).toEqual({
    parties: ['xa', 'xb'],
    norms: ['no-theft'],
    results,
  });
});

it('tags an expectation with the parties and norms of its event, each once, and its outcome', () => {
  const affirms = { norm: 'no-theft', stance: 'affirms', basis: 'assigned' };
  const [expectation] = recordOf(
    event('2014-a', {
      norms: [affirms, { ...affirms, stance: 'extends' }],
      expectations: [{ id: 'war', by: 'all', ...said, outcome: 'open' }],
    }),
  ).expectations;
  expect(expectation && tagsOfExpectation(expectation)).toEqual({
    parties: ['xa'],
    norms: ['no-theft'],
    results: ['open'],
  });
});

it('groups promises by what came of them, those that nobody assessed by year, newest first', () => {
  const groups = commitmentGroups(orderedLedger(record).commitments);
  expect(groups.map(({ id, list }) => [id, list.map(({ key }) => key)])).toEqual([
    ['disputed', ['2015-b#theft']],
    ['assessed', ['2014-a#theft']],
    ['2015', ['2015-b#talks']],
  ]);
  expect(commitmentGroups([])).toEqual([]);
});
