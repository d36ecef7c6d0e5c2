import { expect, it } from 'vitest';
import { openFolds } from '../../src/timeline/folds.ts';

it.each([
  ['no list', [], []],
  ['a short list whole', [8, 8, 8], [true, true, true]],
  ['one part that is short', [24], [true]],
  ['the first parts of a long list', [6, 6, 1, 20], [true, true, false, false]],
  ['the first part alone where it has enough', [13, 1, 1, 30], [true, false, false, false]],
  ['no part where the first is long', [25, 1], [false, false]],
])('opens %s', (_what, sizes, open) => {
  expect(openFolds(sizes)).toEqual(open);
});
