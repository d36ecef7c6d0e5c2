import { describe, expect, it } from 'vitest';
import { withoutSection } from '../../src/markdown/sections.ts';
import { renderBody } from '../../src/markdown/body.ts';

const html = (markdown: string) =>
  renderBody(markdown, { line: 1, sources: ['gazette'], href: () => '/' }).html;

const before = '## What happened\n\nA summit.[^gazette]\n\n';
const said = '## What each side said\n\nOne denied it.[^gazette]\n\n### Later\n\nAnd again.\n\n';
const after = '## What followed\n\nNothing.[^gazette]\n';
const take = (markdown: string) => withoutSection(html(markdown), 'what-each-side-said');

describe('a section', () => {
  it('is taken out whole, smaller headings and the anchors of its notes included', () => {
    const { rest, section } = take(before + said + after);
    expect(section).toMatch(/^<p>One denied it\./);
    expect(section).toMatch(/<h3 id="later">Later<\/h3>\n<p>And again\.<\/p>$/);
    expect(section).toContain('id="note-gazette-2"');
    expect(rest).toMatch(
      /id="what-happened"[^]*note-gazette-1[^]*id="what-followed"[^]*note-gazette-3/,
    );
    expect(rest).not.toContain('denied');
  });

  it.each([
    ['first', said + after, /^<h2 id="what-followed">/],
    ['last', before + said, /^<h2 id="what-happened">[^]*<\/p>\s*$/],
    ['alone', said, /^$/],
  ])('can stand %s', (_place, markdown, rest) => {
    const taken = take(markdown);
    expect(taken.section).toContain('One denied it.');
    expect(taken.rest).toMatch(rest);
  });

  it.each([
    ['a quotation', '> ## What followed\n>\n> Quoted.\n'],
    ['a list', '- ## What followed\n\n  Listed.\n'],
    ['a list in a list', '1. One\n   - ## What followed\n'],
  ])('does not end at a heading within %s', (_where, inner) => {
    const { rest, section } = take(`${before}${said}${inner}\nStill said.\n\n${after}`);
    expect(section).toContain('Still said.');
    expect(rest).not.toContain('Still said.');
    for (const part of [rest, section ?? ''])
      expect(part.split('<blockquote>').length).toBe(part.split('</blockquote>').length);
  });

  it.each([
    ['none', before + after],
    ['one within a quotation', `${before}> ## What each side said\n`],
    ['an empty body', ''],
  ])('is not found in a body with %s, which stays as it is', (_what, markdown) => {
    expect(take(markdown)).toEqual({ rest: html(markdown), section: undefined });
  });
});
