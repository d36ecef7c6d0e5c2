import { expect, it } from 'vitest';
import { unSymbolsOf } from '../../src/search/un-symbols.ts';
import { event, eventOf, recordOf } from '../record/entries.ts';

const id = '2015-01-01-assembly';

/** The symbols of an event with such a head. */
const symbolsOf = (head: Parameters<typeof event>[1]) =>
  unSymbolsOf(eventOf(recordOf(event(id, { type: 'un-resolution', ...head })), id));

it.each([
  ['UN adopts a text (73/27)', ['A/RES/73/27', '73/27']],
  ['UN adopts A/RES/73/27', ['A/RES/73/27']],
  ['UN takes decision 72/512', ['A/DEC/72/512', '72/512']],
  ['UN adopts 74/28 and 74/29', ['A/RES/74/28', '74/28', 'A/RES/74/29', '74/29']],
  ['The Council hears S/2021/621', ['S/2021/621']],
])('of “%s” are %j', (title, symbols) => {
  expect(symbolsOf({ title, summary: 'It was adopted.' })).toEqual(symbols);
});

it('of a text without a number are those of its sources, and of another event none', () => {
  const { sources = [] } = event(id).data as { sources?: object[] };
  const sourced = sources.map((source) => ({ ...source, symbol: 'A/70/174' }));
  const head = { title: 'UN adopts a text', summary: 'It was adopted.', sources: sourced };
  expect(symbolsOf(head)).toEqual(['A/70/174']);
  expect(symbolsOf({ ...head, type: 'summit' })).toEqual([]);
});

it('of a treaty that the Assembly adopted are those it was adopted by, and of no other treaty any', () => {
  const head = {
    type: 'agreement',
    form: 'treaty',
    title: 'UN General Assembly adopts a treaty',
    summary: 'It did so by resolution 79/243.',
  };
  const un = { party: 'un', role: 'host' };
  expect(symbolsOf({ ...head, parties: [un] })).toEqual(['A/RES/79/243', '79/243']);
  expect(symbolsOf({ ...head, parties: [{ ...un, role: 'observer' }] })).toEqual([]);
  expect(symbolsOf({ ...head, summary: 'It did so.', parties: [un] })).toEqual([]);
});
