import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../src/record/ahead.ts';
import { buildRecord } from '../../src/record/build.ts';
import { event } from './entries.ts';

const expiry = (date: string, text = 'The pact.') => ({ date, text, source: 'gazette' });
const expected = (due: string, more: object = {}) => ({
  id: 'round',
  by: 'Both sides',
  text: 'The next round.',
  due,
  source: 'gazette',
  outcome: 'open',
  ...more,
});

/** The agenda of some events as of a day, as the dates and keys of both lists. */
function agenda(asOf: string, ...entries: ReturnType<typeof event>[]) {
  const { coming, passed } = agendaOf(buildRecord(entries, asOf));
  const told = (list: typeof coming) => list.map(({ key, date }) => `${date.edtf} ${key}`);
  return { coming: told(coming), passed: told(passed) };
}

describe('what lies ahead', () => {
  it('is every scheduled event, sourced term and open expectation, the nearest end first', () => {
    const found = agenda(
      '2016-05-01',
      event('2016-06-10-session', { status: 'scheduled', date: '2016-06-10/2016-06-12' }),
      event('2016-02-01-pact', {
        expiries: [expiry('2018-05-18'), expiry('2016-05-01', 'The list.')],
        expectations: [expected('2016')],
      }),
      event('2016-03-01-speech'),
    );
    expect(found).toEqual({
      coming: [
        '2016-05-01 2016-02-01-pact#expiry-2',
        '2016-06-10/2016-06-12 2016-06-10-session',
        '2016 2016-02-01-pact#round',
        '2018-05-18 2016-02-01-pact#expiry-1',
      ],
      passed: [],
    });
  });

  it('has passed only when the last of its days has, the latest first', () => {
    const entries = [
      event('2016-06-10-session', { status: 'scheduled', date: '2016-06-10/2016-06-12' }),
      event('2016-02-01-pact', { expiries: [expiry('2016-04')] }),
    ];
    expect(agenda('2016-06-12', ...entries)).toEqual({
      coming: ['2016-06-10/2016-06-12 2016-06-10-session'],
      passed: ['2016-04 2016-02-01-pact#expiry-1'],
    });
    expect(agenda('2016-06-13', ...entries)).toEqual({
      coming: [],
      passed: ['2016-06-10/2016-06-12 2016-06-10-session', '2016-04 2016-02-01-pact#expiry-1'],
    });
  });

  it('leaves out a term that a later event prolonged or replaced, not one that it only cites', () => {
    const first = event('2015-05-18-list', { expiries: [expiry('2016-05-18')] });
    const later = (rel: string, expiries: object[]) =>
      event('2016-05-10-later', { links: [{ rel, event: '2015-05-18-list' }], expiries });
    const renewed = [expiry('2017-05-18')];
    for (const rel of ['extends', 'supersedes']) {
      expect(agenda('2016-01-01', first, later(rel, renewed)).coming).toEqual([
        '2017-05-18 2016-05-10-later#expiry-1',
      ]);
      expect(agenda('2016-01-01', first, later(rel, [])).coming).toHaveLength(1);
    }
    expect(agenda('2016-01-01', first, later('responds-to', renewed)).coming).toHaveLength(2);
  });

  it('leaves out a term of which the next in the row prolongs the same measure', () => {
    const order = event('2015-04-01-order');
    const year = (id: string, ends: string) =>
      event(id, {
        links: [{ rel: 'extends', event: '2015-04-01-order' }],
        expiries: [expiry(ends)],
      });
    const first = year('2016-03-29-notice', '2017-04-01');
    const second = year('2017-03-29-notice', '2018-04-01');
    expect(agenda('2016-06-01', order, first, second).coming).toEqual([
      '2018-04-01 2017-03-29-notice#expiry-1',
    ]);
    // A shorter term beside it, such as that of one listing, prolongs nothing.
    const list = year('2017-05-01-list', '2016-12-31');
    expect(agenda('2016-06-01', order, first, list).coming).toHaveLength(2);
  });

  it('leaves out an expectation that came about, and one without a day', () => {
    const settled = { outcome: 'happened', settled_by: '2016-03-01-round' };
    expect(
      agenda(
        '2016-01-01',
        event('2016-03-01-round'),
        event('2015-02-01-pact', { expectations: [expected('2016', settled)] }),
        event('2015-03-01-pact', { expectations: [expected('2016', { due: undefined })] }),
      ),
    ).toEqual({ coming: [], passed: [] });
  });
});
