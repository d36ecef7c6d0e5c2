import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/timeline/query.ts';
import { everything } from '../../src/timeline/query.ts';
import { choicesOf, daysOf, select } from '../../src/timeline/select.ts';
import { summariesOfYear, timelineIndex } from '../../src/timeline/index.ts';
import { event, norm, recordOf } from '../record/entries.ts';

const both = [
  { party: 'xa', role: 'initiator' },
  { party: 'xb', role: 'counterpart' },
];
const record = recordOf(
  norm('peace'),
  event('2013-06-a', { parties: both, type: 'summit' }),
  event('2014-b', { norms: [{ norm: 'peace', stance: 'affirms', basis: 'assigned' }] }),
  event('2015-03-c', { parties: [both[1]], date: '2015-03~' }),
  event('2015-05-01-d', { parties: both, type: 'sanction' }),
);
const index = timelineIndex(record);
const days = daysOf(index);
const find = (query: Partial<Query>, found?: ReadonlySet<number>) =>
  select(index, days, { ...everything, ...query }, found);
const idsOf = (query: Partial<Query>) => find(query).rows.map((row) => index.id[row]);

describe('timelineIndex', () => {
  it('holds the events newest first, and only choices that have one', () => {
    expect(index.id).toEqual(['2015-05-01-d', '2015-03-c', '2014-b', '2013-06-a']);
    expect(index.parties).toEqual([
      ['xa', 'Arcadia'],
      ['xb', 'Borovia'],
    ]);
    expect(index.party).toEqual([[0, 1], [1], [0], [0, 1]]);
  });

  it('carries the words of those dates only that cannot be told from their text', () => {
    expect(index.words).toEqual({ 1: 'about March 2015' });
  });
});

it('gives the summaries of one year', () => {
  expect(summariesOfYear(record, 2014)).toEqual({ '2014-b': 'A summary.' });
});

describe('select', () => {
  it('finds everything when nothing is asked', () => {
    expect(idsOf({})).toHaveLength(4);
  });

  it('takes values of one filter as alternatives and different filters together', () => {
    expect(idsOf({ type: ['summit', 'sanction'] })).toEqual(['2015-05-01-d', '2013-06-a']);
    expect(idsOf({ type: ['summit', 'sanction'], from: '2015' })).toEqual(['2015-05-01-d']);
    expect(idsOf({ country: ['xa'], norm: ['peace'] })).toEqual(['2014-b']);
  });

  it('wants two different parties for “with”', () => {
    expect(idsOf({ country: ['xa'], with: ['xb'] })).toEqual(['2015-05-01-d', '2013-06-a']);
    expect(idsOf({ country: ['xa'], with: ['xa'] })).toEqual([]);
    expect(idsOf({ with: ['xb'] })).toEqual(['2015-05-01-d', '2015-03-c', '2013-06-a']);
  });

  it('lets any possible day of a date decide', () => {
    expect(idsOf({ from: '2015-03-31', to: '2015-03-31' })).toEqual(['2015-03-c']);
    expect(idsOf({ from: '2014-12', to: '2014-12' })).toEqual(['2014-b']);
  });

  it('finds nothing for a value that the record does not have', () => {
    expect(idsOf({ country: ['zz'] })).toEqual([]);
  });

  it('keeps to the events whose text was found', () => {
    expect(find({}, new Set([2])).rows).toEqual([2]);
  });

  it('counts each value beside the other filters, not beside its own', () => {
    const { counts } = find({ country: ['xa'], type: ['summit'] });
    expect([...counts.country]).toEqual([1, 1]);
    const types = choicesOf(index, 'type').map(([id]) => id);
    expect(counts.type[types.indexOf('sanction')]).toBe(1);
    expect(counts.type[types.indexOf('position')]).toBe(1);
    expect([...counts.with]).toEqual([0, 1]);
  });

  it('says what relaxing one filter would give', () => {
    const { rows, without } = find({ country: ['xb'], norm: ['peace'] });
    expect(rows).toEqual([]);
    expect(without.country).toBe(1);
    expect(without.norm).toBe(3);
    expect(without.dates).toBe(0);
  });
});
