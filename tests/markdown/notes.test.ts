import { describe, expect, it } from 'vitest';
import { noteAnchor, sourceAnchor } from '../../src/markdown/notes.ts';
import { render } from './render.ts';

/** A note as it is printed. */
const note = (id: string, n: number, label: string) =>
  `<a href="#source-${id}" id="note-${id}-${n}" class="note" aria-label="Source ${label}">[${label}]</a>`;

it.each([
  ['one reference', 'A. [^voa]', `<p>A. ${note('voa', 1, '1')}</p>`],
  [
    'numbers of sources, not of references',
    'A. [^un] B. [^voa]',
    `<p>A. ${note('un', 1, '2')} B. ${note('voa', 1, '1')}</p>`,
  ],
  [
    'two references to one source, each with an anchor of its own',
    'A. [^voa]\n\nB. [^voa]',
    `<p>A. ${note('voa', 1, '1')}</p>\n<p>B. ${note('voa', 2, '1')}</p>`,
  ],
  ['a locator', 'A. [^un:¶13(f)]', `<p>A. ${note('un', 1, '2, ¶13(f)')}</p>`],
  [
    'locators that differ',
    'A. [^un:p.1] B. [^un:p.2]',
    `<p>A. ${note('un', 1, '2, p.1')} B. ${note('un', 2, '2, p.2')}</p>`,
  ],
  ['a locator with a colon', 'A. [^un:2:1]', `<p>A. ${note('un', 1, '2, 2:1')}</p>`],
  ['neighbours', 'A.[^voa][^un]', `<p>A.${note('voa', 1, '1')}${note('un', 1, '2')}</p>`],
  [
    'lists',
    '- A. [^voa]\n- B. [^un]',
    `<ul>\n<li>A. ${note('voa', 1, '1')}</li>\n<li>B. ${note('un', 1, '2')}</li>\n</ul>`,
  ],
  [
    'code, which is left alone',
    '`[^voa]` [^un]',
    `<p><code>[^voa]</code> ${note('un', 1, '2')}</p>`,
  ],
  ['an unknown source, which has no number', 'A. [^bbc]', `<p>A. ${note('bbc', 1, '0')}</p>`],
])('prints %s', (_, markdown, html) => {
  expect(render(markdown).html.trim()).toBe(html);
});

it('prints no list of footnotes: the page lists the sources', () => {
  const { html } = render('A. [^voa]\n\n[^voa]: The Voice of America.');
  expect(html).not.toMatch(/Voice of America|footnote|<section|<ol/);
});

it('names the anchors that the list of sources needs', () => {
  expect(render('A. [^un:¶13(f)]').html).toContain(
    `href="#${sourceAnchor('un')}" id="${noteAnchor('un', 1)}"`,
  );
});

describe('facts about notes', () => {
  it('keeps the reference as it was written, with its place in the file', () => {
    expect(render('## What happened\n\nA [^voa]\nB [^un:¶13(f)]').notes).toEqual([
      { line: 13, column: 3, ref: 'voa' },
      { line: 14, column: 3, ref: 'un:¶13(f)' },
    ]);
  });

  it.each([
    ['[^voa', 1],
    ['A [^ voa]', 1],
    ['A [^un: ¶13]', 1],
    ['A [^]', 1],
    ['A [voa]', 0],
    ['A ^voa^', 0],
  ])('%j holds %i broken footnotes', (markdown, count) => {
    const { forbidden } = render(markdown);
    expect(forbidden.map((item) => item.what)).toEqual(Array(count).fill('a broken footnote'));
  });

  it.each([
    ['A. [^voa]\n\n[^voa]: The Voice of America.', 1],
    ['A. [^voa]\n\n[^voa]: One.\n\n[^un]: Two.', 2],
    ['A. [^voa]', 0],
  ])('%j holds %i texts of footnotes, which would be lost', (markdown, count) => {
    const { forbidden } = render(markdown);
    expect(forbidden.map((item) => item.what)).toEqual(Array(count).fill('the text of a footnote'));
  });
});
