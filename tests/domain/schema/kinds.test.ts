import { expect, it } from 'vitest';
import { isKind, kinds, sections } from '../../../src/domain/schema/kinds.ts';

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
  expect(Object.keys(sections).toSorted()).toEqual(kinds.toSorted());
  for (const names of Object.values(sections)) expect(new Set(names).size).toBe(names.length);
});
