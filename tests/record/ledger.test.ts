import { expect, it } from 'vitest';
import { ledgerOfEvent, ledgerOfParty } from '../../src/record/ledger.ts';
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
    assessments: [
      { commitment: '2015-b#theft', by: 'xb', finding: 'upheld', ...said },
      { commitment: '2014-a#theft', by: 'xb', finding: 'lapsed', ...said },
      { commitment: '2015-b#nothing', by: 'xb', finding: 'lapsed', ...said },
    ],
  }),
  event('2016-01-c', {
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
