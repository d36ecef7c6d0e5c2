import { expect, it } from 'vitest';
import { placeIn } from '../../src/domain/place.ts';

it.each([
  ['abc', 0, 1, 1],
  ['\nabc', 0, 1, 1],
  ['\nabc', 1, 2, 1],
  ['a\nbc', 3, 2, 2],
  ['a\n\n', 3, 3, 1],
])('%j: index %i is at %i:%i', (text, index, line, column) => {
  expect(placeIn(text, index)).toEqual({ line, column });
});

it.each([
  ['ab', 1, 3, 6],
  ['a\nbc', 3, 4, 2],
])('%j: index %i of a text that begins at 3:5 is at %i:%i', (text, index, line, column) => {
  expect(placeIn(text, index, { line: 3, column: 5 })).toEqual({ line, column });
});
