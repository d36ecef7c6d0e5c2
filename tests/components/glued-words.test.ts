import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gluedMarkup, gluedWords } from '../helpers/glued-words.ts';

describe('a page', () => {
  it.each([
    '<p>The<a href="/coverage/">coverage page</a> says which.</p>',
    '<p>says whose reading it is:<em>invoked</em> where</p>',
    '<p><a href="/feed.rss">RSS</a>or <a href="/feed.json">JSON</a></p>',
    '<p>the <code>id</code>of an entry</p>',
    '<p>Two <b><i>words</i></b>here</p>',
    '<dd><a href="/feed.atom">Atom</a><a href="/feed.rss">RSS</a></dd>',
    '<p>on<time datetime="2015">2015</time></p>',
  ])('%s has glued words', (html) => {
    expect(gluedWords(html)).toHaveLength(1);
  });

  it.each([
    '<p>The <a href="/coverage/">coverage page</a> says which.</p>',
    '<p>(<em>invoked</em>), <b>assigned</b>.</p>',
    '<p>Said so.<sup><a href="#n1">1</a></sup></p>'.replace('<sup>', ' <sup>'),
    '<li><a href="/">Benin</a><span class="quiet">3</span></li>',
    '<p>13<span class="visually-hidden"> letter</span></p>',
    '<script>a<b>c</b>d</script>',
    '<pre>a<b>c</b>d</pre>',
  ])('%s has none', (html) => {
    expect(gluedWords(html)).toEqual([]);
  });
});

describe('a component', () => {
  it.each([
    '<p>\n  The\n  <a href="/">page</a> says.\n</p>',
    '<caption>Columns of{table.name}</caption>',
    '<caption>Feeds and calendars:{heading}</caption>',
    '<p>\n  {count}\n  events\n</p>',
    '<p>\n  of all\n  {count} events\n</p>',
    '<p>\n  <a href="/">RSS</a>\n  or more\n</p>',
  ])('%s will have glued words', (markup) => {
    expect(gluedMarkup(markup)).toHaveLength(1);
  });

  it.each([
    '<p>\n  The{\' \'}\n  <a href="/">page</a> says.\n</p>',
    '<p>\n  {list.map((one) => (\n    <b>{one}</b>\n  ))}\n</p>',
    '<a\n  href={path}\n  class="more"\n>\n  more\n</a>',
    '<p class:list={[a]}>\n  {a ? b : c}\n</p>',
  ])('%s will have none', (markup) => {
    expect(gluedMarkup(markup)).toEqual([]);
  });

  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.astro'),
  );
  it.each(files)('%s keeps its words apart', (file) => {
    expect(gluedMarkup(readFileSync(join('src', file), 'utf8'))).toEqual([]);
  });
});
