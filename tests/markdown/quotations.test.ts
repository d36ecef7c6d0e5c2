import { expect, it } from 'vitest';
import { render } from './render.ts';

it.each([
  ['A “b c” d', [{ line: 11, column: 3, words: 2 }]],
  ['"b c d"', [{ line: 11, column: 1, words: 3 }]],
  ['A «b»', [{ line: 11, column: 3, words: 1 }]],
  [
    '“a” and\n“b c”',
    [
      { line: 11, column: 1, words: 1 },
      { line: 12, column: 1, words: 2 },
    ],
  ],
  ['A\nb “c\nd e” f', [{ line: 12, column: 3, words: 3 }]],
  ['A “b *c d* e” f', [{ line: 11, column: 3, words: 4 }]],
  ['*A* “b c” [^voa]', [{ line: 11, column: 5, words: 2 }]],
  [
    '“a” [^voa] b “c d”',
    [
      { line: 11, column: 1, words: 1 },
      { line: 11, column: 14, words: 2 },
    ],
  ],
  ['A “b [c d](event:x)” e', [{ line: 11, column: 3, words: 3 }]],
  ['- A\n- “b c”', [{ line: 12, column: 3, words: 2 }]],
  ['| A |\n| - |\n| “b c” |', [{ line: 13, column: 3, words: 2 }]],
  ['> A b\n> c', [{ line: 11, column: 1, words: 3 }]],
  ['A ‘b c’ d', []],
  ['the state’s “open', []],
  ['“”', [{ line: 11, column: 1, words: 0 }]],
])('%j', (markdown, expected) => {
  expect(render(markdown).quotations).toEqual(expected);
});
