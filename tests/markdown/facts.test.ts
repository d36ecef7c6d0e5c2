import { expect, it } from 'vitest';
import { render } from './render.ts';

it('tells of every paragraph, list item and table whether it names a source', () => {
  const { paragraphs } = render(`A. [^voa]

B
continues. [^voa]

C.

- D. [^un:p.1]
- E.

  F. [^un]

> G.

| H |
| - |
| I [^voa] |

| J |
| - |
| K |
`);
  expect(paragraphs).toEqual([
    { line: 11, column: 1, sourced: true, linked: false },
    { line: 13, column: 1, sourced: true, linked: false },
    { line: 16, column: 1, sourced: false, linked: false },
    { line: 18, column: 3, sourced: true, linked: false },
    { line: 19, column: 3, sourced: false, linked: false },
    { line: 21, column: 3, sourced: true, linked: false },
    { line: 23, column: 3, sourced: false, linked: false },
    { line: 25, column: 1, sourced: true, linked: false },
    { line: 29, column: 1, sourced: false, linked: false },
  ]);
});

it('tells of every paragraph whether it links to an entry', () => {
  const { paragraphs } = render(
    'A [talk](event:2013-a).\n\n- *[B](norm:peace)*\n\n[C](https://c.example/)\n\nD event:2013-a\n',
  );
  expect(paragraphs.map(({ linked }) => linked)).toEqual([true, true, false, false]);
});

it('lists the headings with their depth', () => {
  expect(render('# A\n\nB.\n\n## *C* d\n\nE\n---\n').headings).toEqual([
    { line: 11, column: 1, depth: 1, text: 'A' },
    { line: 15, column: 1, depth: 2, text: 'C d' },
    { line: 17, column: 1, depth: 2, text: 'E' },
  ]);
});

const DEFINITION = 'a paragraph that Markdown reads as the address of a link, and prints nowhere';

const CELL = 'a table cell beyond the columns of the head';

it.each([
  ['<b>A</b>', ['raw HTML', 'raw HTML']],
  ['<!-- A -->', ['raw HTML']],
  ['<div>\n\nA\n\n</div>', ['raw HTML', 'raw HTML']],
  ['![A](a.png)', ['an image']],
  ['![A][b]\n\n[b]: a.png', ['an image', DEFINITION]],
  ['[A](https://example.org/)', ['a link that leads out of the record']],
  ['[A][b]\n\n[b]: event:x', ['a link that leads out of the record', DEFINITION]],
  ['https://example.org/', ['a link that leads out of the record']],
  ['www.example.org', ['a link that leads out of the record']],
  ['a@example.org', ['a link that leads out of the record']],
  [
    'see a@example.org, www.example.org',
    ['a link that leads out of the record', 'a link that leads out of the record'],
  ],
  ['A [^voa]\n\n[^voa]: ![](a.png)', ['the text of a footnote']],
  ['A [^voa]\n\n[^voa]: B', ['the text of a footnote']],
  ['[A](#source-voa)', ['a link that leads out of the record']],
  ['    A', ['a code block']],
  ['```\nA\n```', ['a code block']],
  ['```\nA [^voa]', ['a code block']],
  ['A *b* `c` [d](event:x) [^voa]', []],
  ['[Ministry]: denied.', [DEFINITION]],
  ['[Ministry]: said "it was so"\nand more. [^voa]', [DEFINITION]],
  ['[Ministry]: said that it was so. [^voa]', []],
  ['> [Beijing]: <no> "comment"', [DEFINITION]],
  ['- [^voa] A\n\n  [Note]: later', [DEFINITION]],
  ['\\[Ministry]: said [^voa]', []],
  ['| A | B |\n|---|---|\n| a | b | c [^voa] | d |\n| e |', [CELL]],
  ['| A |\n|---|\n| a \\| b [^voa] |', []],
  ['[a](event:x "b") [^voa]', ['the title of a link']],
  ['[](event:x) [^voa]', ['a link without words']],
  ['[ ](norm:x) [^voa]', ['a link without words']],
  ['[**](event:x) [^voa]', ['emphasis of nothing']],
  ['<event:x> [^voa]', ['a link without words']],
  ['[a [b](event:x) c](event:y) [^voa]', ['a broken link']],
  ['[a](event: x) [^voa]', ['a broken link']],
  ['[a [^voa]](event:x)', ['a link within a link']],
  ['a \\](b) [^voa]', []],
  ['- A [^voa]\n-\n- B [^voa]', ['an empty list item']],
  ['1. A [^voa]\n   - B [^voa]\n   -\n', ['an empty list item']],
  ['- [^voa]', ['an empty list item']],
  ['a **** b [^voa]', ['emphasis of nothing', 'emphasis of nothing']],
  ['a __ __ b [^voa]', ['emphasis of nothing', 'emphasis of nothing']],
  ['a * b, c_d, \\*\\* [^voa]', []],
])('%j holds what a body may not: %j', (markdown, what) => {
  expect(render(markdown).forbidden.map((item) => item.what)).toEqual(what);
});

it('says where the forbidden thing stands', () => {
  expect(render('A.\n\nB <i>c').forbidden).toEqual([{ line: 13, column: 3, what: 'raw HTML' }]);
});

it('finds nothing in an empty body', () => {
  expect(render('')).toEqual({
    html: '',
    paragraphs: [],
    notes: [],
    links: [],
    headings: [],
    forbidden: [],
    compounds: [],
    quotations: [],
  });
});

it('reads a word of half a million letters', () => {
  expect(render(`${'a'.repeat(500_000)} [^voa]`).forbidden).toEqual([]);
});
