/** Places of what is found in a text are those in the file, however the text is written. */
import { expect, it } from 'vitest';
import { render } from './render.ts';

/** Where the found thing begins: at the mark ▸, which is taken out. */
function marked(text: string): { markdown: string; line: number; column: number } {
  const index = text.indexOf('▸');
  const before = text.slice(0, index).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return { markdown: text.replace('▸', ''), line: before.length + 10, column };
}

it.each([
  'A\\* B &amp; ▸www.x.org [^voa]',
  'A &#x26; &AMP; \\_ ▸www.x.org [^voa]',
  'A & B &nosuch; ▸www.x.org [^voa]',
  'A \\B ▸www.x.org [^voa]',
  'A\tB\t▸www.x.org [^voa]',
  '😀 é 中 ▸www.x.org [^voa]',
  '&#x1F600; ▸www.x.org [^voa]',
  'A [^voa] &lt; ▸www.x.org',
  'A\n  B &amp; ▸www.x.org [^voa]',
  '> A &amp;\n> B \\* ▸www.x.org [^voa]',
  '> > A\n> B &amp; ▸www.x.org [^voa]',
  '- A &amp;\n  B \\* ▸www.x.org [^voa]',
  '*A &amp; B* \\* ▸www.x.org [^voa]',
  '| A |\n|---|\n| \\| &amp; ▸www.x.org [^voa] |',
  '# A &amp; ▸www.x.org',
])('an address: %j', (text) => {
  const { markdown, ...place } = marked(text);
  expect(render(markdown).forbidden).toEqual([
    { ...place, what: 'a link that leads out of the record' },
  ]);
});

it.each([
  'A\\* &amp; ▸“b c” [^voa]',
  'A &quot; &amp; ▸«b c» [^voa]',
  'A &amp; `b▸“c d”` [^voa]',
  'A ``b▸“c d” `` [^voa]',
  'A [b\nc](event:x) &amp; ▸“b c” [^voa]',
])('a quotation: %j', (text) => {
  const { markdown, ...place } = marked(text);
  expect(
    render(markdown)
      .quotations.filter(({ words }) => words > 1)
      .slice(0, 1),
  ).toEqual([{ ...place, words: 2 }]);
});

it.each([
  ['A ▸&nbsp;b [^voa]', 'U+00A0 NO-BREAK SPACE'],
  ['A \\* &amp; b▸&#x200B;c [^voa]', 'U+200B ZERO WIDTH SPACE'],
  ['A\nco▸&shy;operation [^voa]', 'U+00AD SOFT HYPHEN'],
  ['| A |\n|---|\n| b▸&#8239;c [^voa] |', 'U+202F NARROW NO-BREAK SPACE'],
  ['> [a▸&rlm;b](event:x) [^voa]', 'U+200F RIGHT-TO-LEFT MARK'],
  ['## A▸&#0;', 'U+FFFD REPLACEMENT CHARACTER'],
])('a character that nobody sees, by its reference: %j', (text, name) => {
  const { markdown, ...place } = marked(text);
  const { faults } = render(markdown);
  expect(faults?.map(({ line, column, rule }) => ({ line, column, rule }))).toEqual([
    { ...place, rule: 'characters' },
  ]);
  expect(faults?.[0]?.message).toBe(`the text must not hold ${name}`);
});
