import { describe, expect, it } from 'vitest';
import { compareClauses, wordingsOf } from '../../src/record/wordings.ts';
import { norm, recordOf } from './entries.ts';

const marked = (before: string, after: string) =>
  compareClauses(before, after)
    .map(({ change, text }) =>
      change === 'kept' ? text : change === 'added' ? `+${text}+` : `-${text}-`,
    )
    .join('');

describe('two clauses', () => {
  it.each([
    [
      'States should not attack grids',
      'States should not attack grids',
      'States should not attack grids',
    ],
    ['States should not attack', 'States must not attack', 'States -should-+must+ not attack'],
    ['States should not', 'States should not knowingly', 'States should not +knowingly+'],
    ['States should, in peace, not', 'States should not', 'States should-, in peace,- not'],
  ])('%j and %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('lose no character of the later one', () => {
    const [before, after] = ['A State — “any State” — should…', 'No State, not “any”, should …'];
    const later = compareClauses(before, after)
      .filter(({ change }) => change !== 'removed')
      .map(({ text }) => text)
      .join('');
    expect(later).toBe(after);
  });
});

it('stands oldest first and compares each with the one before', () => {
  const text = { title: 'Text', source: 'gazette' };
  const source = {
    id: 'gazette',
    title: 'Gazette',
    publisher: 'Gazette',
    url: 'https://gazette.example/',
    tier: 'official',
    lang: 'en',
    read: 'full',
  };
  const record = recordOf(
    norm('theft', {
      sources: [source],
      texts: [
        { ...text, date: '2015', wording: 'States should not steal' },
        { ...text, date: '2018' },
        { ...text, date: '2021-03', wording: 'States should not steal secrets' },
      ],
    }),
  );
  const [theft] = record.norms;
  const shown = theft
    ? wordingsOf(theft).map(({ date, clause, stretches }) => [
        date.edtf,
        clause,
        stretches.map(({ change }) => change),
      ])
    : [];
  expect(shown).toEqual([
    ['2015', 'States should not steal', ['kept']],
    ['2021-03', 'States should not steal secrets', ['kept', 'added']],
  ]);
});

it('names who carries a clause that was read in no official publication', () => {
  const source = {
    id: 'watch',
    title: 'Norms',
    publisher: 'Norm Watch',
    url: 'https://watch.example/',
    tier: 'analysis',
    lang: 'en',
    read: 'full',
  };
  const texts = [{ title: 'Text', date: '2015', source: 'watch:p. 2', wording: 'Do not steal' }];
  const [theft] = recordOf(norm('theft', { sources: [source], texts })).norms;
  expect(theft && wordingsOf(theft).map(({ copy }) => copy)).toEqual(['Norm Watch']);
});
