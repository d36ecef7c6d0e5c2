import { expect, it } from 'vitest';
import { isKind, kindOfWord, kindRows, kinds, kindsIn } from '../../src/domain/kinds.ts';

it.each([
  ['events', true],
  ['mechanisms', true],
  ['event', false],
  ['Events', false],
  ['constructor', false],
  ['', false],
  [undefined, false],
])('isKind: %j names a folder of the record: %s', (text, expected) => {
  expect(isKind(text)).toBe(expected);
});

it('names the sections of a body for every kind, each once', () => {
  for (const { sections } of Object.values(kindRows)) {
    expect(new Set(sections).size).toBe(sections.length);
  }
});

it('gives each kind a word and a label of its own', () => {
  const rows = Object.values(kindRows);
  expect(new Set(rows.map(({ word }) => word)).size).toBe(kinds.length);
  expect(new Set(rows.map(({ label }) => label)).size).toBe(kinds.length);
});

it.each([
  ['event', 'events'],
  ['country', 'countries'],
  ['organisation', 'organisations'],
  ['countries', undefined],
  ['Event', undefined],
  ['', undefined],
  [undefined, undefined],
])('kindOfWord: %j names %s', (word, kind) => {
  expect(kindOfWord(word)).toBe(kind);
});

it.each([
  ['parties', ['countries', 'organisations']],
  ['norms', ['norms']],
  ['nothing', []],
])('kindsIn: ids of %s are those of %j', (namespace, expected) => {
  expect(kindsIn(namespace)).toEqual(expected);
});
