import { expect, it } from 'vitest';
import { kindRows } from '../../src/domain/kinds.ts';
import { headingAnchor } from '../../src/markdown/heading-ids.ts';
import { render } from './render.ts';

it.each([
  ['What happened', 'what-happened'],
  ['What each side said', 'what-each-side-said'],
  ['  US–China: “talks”? ', 'us-china-talks'],
  ['13(f)', '13-f'],
])('headingAnchor: %j is %s', (text, anchor) => {
  expect(headingAnchor(text)).toBe(anchor);
});

it.each([
  ['## What happened', '<h2 id="what-happened">What happened</h2>'],
  ['### *What* followed', '<h3 id="what-followed"><em>What</em> followed</h3>'],
])('%s can be linked to', (markdown, html) => {
  expect(render(markdown).html.trim()).toBe(html);
});

it('gives the sections of a kind anchors that differ', () => {
  for (const { sections: names } of Object.values(kindRows)) {
    expect(new Set(names.map(headingAnchor)).size).toBe(names.length);
  }
});
