import { expect, it } from 'vitest';
import { pageParts } from '../../src/site/page-parts.ts';

it('finds sections and folds in their order, and neither headings of a text nor folded years', () => {
  const html = `<section class="section" aria-labelledby="norms"><h2 id="norms">Norms &amp; talks</h2>
    <details class="fold"><summary><h3>2015</h3></summary><div id="year-2015"></div></details></section>
    <div class="prose"><h2 id="told">Told</h2></div>
    <details class="fold" open> <summary> <h2 class="x">Affirms <i>it</i></h2> <span>3 parties</span> </summary> <div id="affirms" class="y"></div></details>
    <section aria-labelledby="end"> <h2 data-x id="end">End</h2></section>`;
  expect(pageParts(html)).toEqual([
    { id: 'norms', heading: 'Norms &amp; talks' },
    { id: 'affirms', heading: 'Affirms it' },
    { id: 'end', heading: 'End' },
  ]);
  expect(pageParts('<p>nothing</p>')).toEqual([]);
});
