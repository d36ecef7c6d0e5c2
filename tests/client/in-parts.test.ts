// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { PageParts } from '../../src/client/in-parts.ts';

/** How far the host has sent the page. */
let state: DocumentReadyState = 'complete';
vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
afterEach(() => {
  state = 'complete';
});

const items = (count: number) => '<li>one</li>'.repeat(count);
const table = (rows: number) =>
  `<table><tbody>${'<tr><td></td><td></td></tr>'.repeat(rows)}</tbody></table>`;

/** Elements in the order of the page, as words: `-` where one is held back itself. */
const shown = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) =>
    element.closest('.held') ? '-' : element.id || element.tagName.toLowerCase(),
  );

/** The sizes of all pieces. */
function sizes(html: string): number[] {
  document.body.innerHTML = html;
  const parts = new PageParts(document.body);
  const all = [...parts.pieces()];
  expect(document.querySelector('.held')).toBeNull();
  return all;
}

it('holds back all of a page, and gives it in its order', () => {
  document.body.innerHTML = `<header id="a"></header><main><h1 id="b">x</h1><ul>${items(60)}</ul><p id="c">x</p></main><footer id="d"></footer>`;
  const parts = new PageParts(document.body);
  expect(shown('[id]')).toEqual(['-', '-', '-', '-']);
  const pieces = parts.pieces();
  const seen: string[] = [];
  while (pieces.next().done !== true) {
    const now = shown('[id], li')
      .map((word) => (word === '-' ? '-' : 'x'))
      .join('');
    expect(now).toMatch(/^x*-*$/);
    seen.push(now);
  }
  expect(seen).toHaveLength(64);
  expect(document.body.innerHTML).not.toContain('class');
});

it('divides what is long, as far down as it has parts', () => {
  expect(sizes(`<div><ul>${items(24)}</ul></div>`)).toEqual([25]);
  expect(sizes(`<div><ul>${items(25)}</ul></div>`)).toEqual(Array(25).fill(1));
});

it.each([
  ['a line of words and links', `<div>Named by ${'<a>x</a> and '.repeat(50)}</div>`, [51]],
  ['a drawing', `<svg>${'<g></g>'.repeat(50)}</svg>`, [51]],
  ['a short table', table(90), [272]],
  ['a closed fold, of which one line is seen', `<details>${'<p></p>'.repeat(50)}</details>`, [1]],
])('gives whole %s', (_what, html, pieces) => {
  expect(sizes(html)).toEqual(pieces);
});

it.each([
  ['a row whose parts share its width', 'display: flex', 1],
  ['a column', 'display: flex; flex-direction: column', 50],
  [
    'a grid without a column as long as it is empty',
    'display: grid; grid-template-columns: 0px 0px',
    1,
  ],
  ['a grid of given columns', 'display: grid; grid-template-columns: 80px 80px', 50],
])('gives at once what would move when more comes: %s', (_what, style, pieces) => {
  expect(sizes(`<ul style="${style}">${items(50)}</ul>`)).toHaveLength(pieces);
});

it('divides a long table into its rows, and an open fold', () => {
  expect(sizes(table(100))).toEqual(Array(100).fill(3));
  expect(sizes(`<details open>${'<p></p>'.repeat(50)}</details>`)).toEqual(Array(50).fill(1));
});

it('holds back what comes later, and waits for what is not whole yet', async () => {
  state = 'loading';
  document.body.innerHTML = '<header id="a"></header><main id="b"></main>';
  const pieces = new PageParts(document.body).pieces();
  expect(pieces.next().value).toBe(1);
  // The browser reads on in `main`, which is short still.
  expect(pieces.next().value).toBe(0);
  document.body.insertAdjacentHTML('beforeend', '<footer id="c"></footer>');
  await vi.waitFor(() => expect(shown('[id]')).toEqual(['a', '-', '-']));
  expect(pieces.next().value).toBe(1);
  expect(shown('[id]')).toEqual(['a', 'b', '-']);
  state = 'interactive';
  expect(pieces.next().value).toBe(1);
  expect(pieces.next().done).toBe(true);
  expect(shown('[id]')).toEqual(['a', 'b', 'c']);
});

it('waits for a form that its script makes, but not for a script that does not come', () => {
  state = 'interactive';
  document.body.innerHTML = '<contribute-form></contribute-form><p id="after"></p>';
  const pieces = new PageParts(document.body).pieces();
  expect(pieces.next().value).toBe(0);
  expect(shown('#after')).toEqual(['-']);
  state = 'complete';
  expect([...pieces]).toEqual([1, 1]);
});

it('gives all that is left at once', () => {
  document.body.innerHTML = `<p class="lede">x</p><ul>${items(50)}</ul>`;
  const parts = new PageParts(document.body);
  parts.giveAll();
  expect(document.querySelector('.held')).toBeNull();
  expect(document.body.innerHTML).toBe(`<p class="lede">x</p><ul>${items(50)}</ul>`);
});
