/** What the validator finds in a page, the look at shapes finds too: as a fault, or as a shape to validate. */
import { describe, expect, it } from 'vitest';
import { pageShapes } from '../helpers/html-shapes.ts';
import { invalidHtml } from '../helpers/html-validator.ts';

const PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A page</title>
<meta name="description" content="What it tells">
<link rel="stylesheet" href="/main.css">
<script type="module" src="/main.js"></script>
</head>
<body>
<nav aria-label="Site"><ul><li><a href="/">Home</a></li><li><a href="/norms/">Norms</a></li></ul></nav>
<nav aria-label="Page"><a href="#list">List</a></nav>
<main id="main">
<h1>A page</h1>
<p class="lead small">Words, <em>more</em> words &amp; <a href="https://a.example/">a link</a>.</p>
<form action="/search/" aria-label="Search"><label for="q">Words</label><input id="q" name="q" type="search"><button type="submit">Search</button></form>
<section aria-labelledby="list"><h2 id="list">List</h2>
<table><caption>Rows</caption><thead><tr><th scope="col">One</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>
<dl><dt>Date</dt><dd>2015</dd></dl>
<details><summary>More</summary><p>Text</p></details>
<figure><img src="/a.png" alt="A drawing"><figcaption>Told</figcaption></figure>
</section>
</main>
</body>
</html>
`;

/** The page with something else in one place. */
function pageWith(text: string, other: string): string {
  expect(PAGE.split(text)).toHaveLength(2);
  return PAGE.replace(text, () => other);
}

it('a page of words is valid', () => {
  expect(invalidHtml(PAGE)).toEqual([]);
  expect(pageShapes(PAGE).faults).toEqual([]);
});

describe('a page like one that was seen', () => {
  it.each([
    ['Words, <em>more</em> words', 'Other <em>words</em>'],
    ['<tr><td>2</td></tr>', '<tr><td>2</td></tr><tr><td>3</td></tr>'],
    [
      '<li><a href="/norms/">Norms</a></li>',
      '<li><a href="/n/">N</a></li><li><a href="/m/">M</a></li>',
    ],
    ['href="https://a.example/"', 'href="https://b.example/path?x=1&#x26;y"'],
    ['<h1>A page</h1>', '<h1>“Quoted” &lt;page&gt;</h1>'],
  ])('with %s as %s needs no second look', (text, other) => {
    const { shapes, faults } = pageShapes(pageWith(text, other));
    expect(faults).toEqual([]);
    expect([...shapes.difference(pageShapes(PAGE).shapes)]).toEqual([]);
  });
});

it('a list of choices that is not there is found, which the validator passes over', () => {
  const page = pageWith('type="search"', 'type="search" list="words"');
  expect(pageShapes(page).faults).toEqual(['input list names “words”, which is not there']);
});

it.each(['true', 'false', 'undefined', 'NaN', '[object Object]'])(
  'a mark that says %s instead of being there or not is found',
  (value) => {
    const { faults } = pageShapes(
      pageWith('<tr><td>2</td>', `<tr data-beyond="${value}"><td>2</td>`),
    );
    expect(faults).toEqual([`<tr> has data-beyond="${value}"; what is there or not has no value`]);
    expect(pageShapes(pageWith('<tr><td>2</td>', '<tr data-beyond><td>2</td>')).faults).toEqual([]);
  },
);

describe('what the validator finds is not passed over', () => {
  it.each([
    ['<h1>A page</h1>', '<h1></h1>'],
    ['<h1>A page</h1>', '<h1>A page</h2>'],
    ['<title>A page</title>', '<title></title>'],
    ['<title>A page</title>', ''],
    ['id="main"', 'id="list"'],
    ['id="main"', 'id="1 main"'],
    ['id="main"', 'id=""'],
    ['id="main"', 'id=main'],
    ['id="main"', "id='main'"],
    ['id="main"', 'ID="main"'],
    ['id="main"', 'id="main" id="other"'],
    ['for="q"', 'for="main"'],
    ['<em>more</em>', '<em>more'],
    ['<em>more</em>', '<div>more</div>'],
    ['<em>more</em>', '<em style="color: red">more</em>'],
    ['<em>more</em>', '<EM>more</EM>'],
    ['<em>more</em>', '<center>more</center>'],
    ['words &amp;', 'words & <'],
    ['words &amp;', 'words &nosuch;'],
    ['class="lead small"', 'class="lead lead"'],
    ['class="lead small"', 'role="widget"'],
    ['class="lead small"', 'aria-label="A paragraph"'],
    ['>a link<', '><'],
    ['>a link<', '><a href="/">in a link</a><'],
    ['href="https://a.example/"', 'href="tel:123"'],
    ['<button type="submit">', '<button>'],
    ['<button type="submit">', '<button type="send">'],
    ['<button type="submit">Search</button>', ''],
    ['<button type="submit">Search</button>', '<button type="submit"></button>'],
    ['<input id="q" name="q" type="search">', '<input id="q" name="q">'],
    ['<input id="q" name="q" type="search">', '<input id="q" name="q" type="search"></input>'],
    ['<input id="q" name="q" type="search">', '<input id="q" name="q" type="search" src="x">'],
    ['<tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody>', '<tr><td>1</td></tr>'],
    ['<caption>Rows</caption>', '<caption>Rows</caption><caption>Rows</caption>'],
    ['<th scope="col">', '<th scope="all">'],
    ['<dt>Date</dt><dd>2015</dd>', '<p>2015</p>'],
    ['<summary>More</summary><p>Text</p>', '<p>Text</p><summary>More</summary>'],
    ['<img src="/a.png" alt="A drawing">', '<img src="/a.png">'],
    ['<img src="/a.png" alt="A drawing">', '<img alt="A drawing">'],
    ['<main id="main">', '</main><main id="main">'],
    ['</section>', ''],
    ['</main>', '</main><main><p>Another</p></main>'],
    ['aria-label="Page"', 'aria-label="Site"'],
    [' aria-label="Page"', ''],
    ['<p>Text</p>', '<p>Text \n</p>'],
    ['<p>Text</p>', '<p hidden="">Text</p>'],
    ['<p>Text</p>', '<div aria-hidden="true"><a href="/">Text</a></div>'],
    ['<p>Text</p>', '<p/>'],
    ['<meta charset="utf-8">', '<meta http-equiv="refresh" content="5; url=/a/">'],
    ['<script type="module" src="/main.js">', '<script type="text/javascript" src="/main.js">'],
    ['<!DOCTYPE html>', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">'],
    ['<html lang="en">', '<html>'],
  ])('%s as %s', (text, other) => {
    const page = pageWith(text, other);
    const { shapes, faults } = pageShapes(page);
    const isPassed = faults.length === 0 && shapes.isSubsetOf(pageShapes(PAGE).shapes);
    expect({ isPassed, invalid: invalidHtml(page).slice(0, 3) }).toEqual({
      isPassed: false,
      invalid: expect.arrayContaining([expect.any(String)]),
    });
  });

  it('nor a name that leads to nothing', () => {
    const page = pageWith('aria-labelledby="list"', 'aria-labelledby="lost"');
    expect(pageShapes(page).faults).toEqual([
      'section aria-labelledby names “lost”, which is not there',
    ]);
  });
});
