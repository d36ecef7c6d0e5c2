import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../src/search/index-pages.ts';
import { makeIndex } from '../../src/search/pagefind-index.ts';
import { timelinePages } from '../../src/search/timeline-pages.ts';

const documents = Array.from({ length: 12 }, (_, index) => ({
  url: `/events/${index}/`,
  html: [
    `<html><body><h1>Title ${index}</h1>`,
    '<meta data-pagefind-meta="names[content]" content="Other name">',
    '<meta data-pagefind-filter="kind[content]" content="Event">',
    `<p>word${index}</p></body></html>`,
  ].join(''),
  date: '2015-06-02',
}));
const urls = documents.map(({ url }) => url);

it('keeps the file of a word small, so that a query of three words is no large download', async () => {
  const words = (from: number) =>
    Array.from({ length: 400 }, (_, index) => `word${(from * 400 + index).toString(36)}x`).join(
      ' ',
    );
  const many = Array.from({ length: 60 }, (_, index) => ({
    url: `/events/${index}/`,
    html: `<html><body><h1>Title ${index}</h1><p>${words(index)}</p></body></html>`,
    date: '2015-06-02',
  }));
  const sizes = (await makeIndex(many))
    .filter(({ path }) => path.endsWith('.pf_index'))
    .map(({ content }) => content.length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes)).toBeLessThan(20_000);
});

describe.each([
  ['a file each', 100, 12],
  ['several in a file', 4, 4],
])('with the texts of documents in %s', (_, most, files) => {
  it('says nothing of a page that its result does not show', async () => {
    const index = await makeIndex(documents, most);
    const texts = index
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ content }) => gunzipSync(content).toString());
    expect(texts.join()).toContain('"title":"Title 7"');
    expect(texts.join()).not.toMatch(/names|Other name|filters|Event/);
    expect(texts.every((text) => text.startsWith('pagefind_dcd{'))).toBe(true);
  });

  it('finds every page again under a name of its own', async () => {
    const index = await makeIndex(documents, most);
    expect(index.filter(({ path }) => path.endsWith('.pf_fragment')).length).toBeLessThanOrEqual(
      files,
    );
    const pages = pagesOf(index);
    expect(pages.map(({ url }) => url).toSorted()).toEqual(urls.toSorted());
    expect(new Set(pages.map(({ name }) => name)).size).toBe(12);
    const lines = timelinePages(index, [...urls, '/none/']).split('\n');
    expect(lines.slice(0, -1)).toEqual(
      urls.map((url) => pages.find((page) => page.url === url)?.name),
    );
    expect(lines.at(-1)).toBe('');
  });
});
