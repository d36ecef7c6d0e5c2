import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

const TAGS = /<\/?([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/g;
const HARMLESS_TAGS =
  /^(h[23]|p|a|em|strong|del|code|pre|blockquote|[uo]l|li|br|hr|t(able|head|body|r|h|d)|sup|span)$/;
const HARMLESS_ATTRIBUTES = /^(href|id|class|aria-label|start|align)$/;
const HARMLESS_ADDRESS = /^(https?:\/\/|\/|#)/;

/** Everything in the HTML that a page must never get from a body, whatever the check says. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const rest = html.replace(TAGS, (_, tag: string, attributes: string) => {
    if (!HARMLESS_TAGS.test(tag)) found.push(`<${tag}>`);
    for (const [, name = '', value = ''] of attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      const harmless = name === 'href' ? HARMLESS_ADDRESS.test(value) : true;
      if (!harmless || !HARMLESS_ATTRIBUTES.test(name)) found.push(`${name}="${value}"`);
    }
    return '';
  });
  return rest.includes('<') ? [...found, `an open < in ${rest}`] : found;
}

describe('never lets through', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script within a paragraph', 'A <script>alert(1)</script> b'],
    ['a script in capitals', '<SCRIPT SRC=//evil.example/x.js></SCRIPT>'],
    ['a script that is not closed', 'A\n\n<script>alert(1)\n\nB'],
    ['a handler', '<p onclick="alert(1)">A</p>'],
    ['a handler of an image', 'A <img src=x onerror=alert(1)> b'],
    ['a handler in SVG', '<svg/onload=alert(1)>'],
    ['a style', '<style>body { display: none }</style>'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>'],
    ['a form', '<form action="https://evil.example/"><input name="a"></form>'],
    ['a base address', '<base href="https://evil.example/">'],
    ['a redirect', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'],
    ['a javascript: link', '[A](javascript:alert(1))'],
    ['a javascript: link in capitals', '[A](JaVaScRiPt:alert(1))'],
    ['a javascript: link with a space', '[A](<  javascript:alert(1)>)'],
    ['a javascript: link with an entity', '[A](java&#x0A;script:alert(1))'],
    ['a javascript: link behind a reference', '[A][b]\n\n[b]: javascript:alert(1)'],
    ['a javascript: link between < and >', '<javascript:alert(1)>'],
    ['a data: link', '[A](data:text/html,<script>alert(1)</script>)'],
    ['a vbscript: link', '[A](vbscript:msgbox(1))'],
    ['an image', '![A](https://evil.example/pixel.gif "t")'],
    ['an image of a data: address', '![A](data:image/svg+xml,<svg onload=alert(1)>)'],
    ['a handler in a link’s title', '[A](https://example.org "x\\" onmouseover=\\"alert(1)")'],
    ['a handler in a note', 'A [^"onclick="alert(1)]'],
    ['a tag in a note', 'A [^voa:<img/src=x/onerror=alert(1)>]'],
    ['a handler in a heading', '## A <b onclick="alert(1)">b</b>'],
    ['a handler in a table', '| A |\n| - |\n| <b onclick="alert(1)">b</b> |'],
    ['a task’s check box', '- [x] A'],
  ])('%s', (_, markdown) => {
    expect(dangers(render(markdown).html)).toEqual([]);
  });
});

it.each([
  ['<script>alert(1)</script>', ['<script>', '<script>']],
  ['<p onclick="alert(1)">A</p>', ['onclick="alert(1)"']],
  ['<a href="javascript:alert(1)">A</a>', ['href="javascript:alert(1)"']],
  ['<a href="https://example.org/" style="x">A</a>', ['style="x"']],
  ['<img src=x onerror=alert(1)>', ['an open < in <img src=x onerror=alert(1)>']],
])('would notice %s', (html, expected) => {
  expect(dangers(html)).toEqual(expected);
});

it.each([
  ['A *b* **c** `d`', '<p>A <em>b</em> <strong>c</strong> <code>d</code></p>'],
  ['A\\\nb', '<p>A<br>\nb</p>'],
  ['5 < 6 & 7 > 3', '<p>5 &#x3C; 6 &#x26; 7 > 3</p>'],
  ['\\<script>', '<p>&#x3C;script></p>'],
  ['3. A\n4. B', '<ol start="3">\n<li>A</li>\n<li>B</li>\n</ol>'],
  ['> A', '<blockquote>\n<p>A</p>\n</blockquote>'],
  [
    '| A |\n| -: |\n| b |',
    '<table>\n<thead>\n<tr>\n<th align="right">A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="right">b</td>\n</tr>\n</tbody>\n</table>',
  ],
])('keeps %j', (markdown, html) => {
  expect(render(markdown).html.trim()).toBe(html);
});
