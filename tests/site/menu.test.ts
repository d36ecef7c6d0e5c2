import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { menu, sectionOf } from '../../src/site/menu.ts';

const pages = menu.flatMap((section) => [section, ...section.pages]);

it.each(pages.map(({ path }) => path))('leads to /%s, which is a page', (path) => {
  const files = [`src/pages/${path}index.astro`, `src/pages/${path.slice(0, -1)}.astro`];
  expect(files.filter((file) => existsSync(file))).toHaveLength(1);
});

it.each([
  ['', 'Timeline'],
  ['years/2015/', 'Timeline'],
  ['bilateral/cn-us/', 'Countries and pairs'],
  ['wordings/', 'Norms'],
  ['data/feeds/', 'Data'],
  ['search/', undefined],
  ['404/', undefined],
])('/%s stands in %s', (path, label) => {
  expect(sectionOf(path)?.label).toBe(label);
});

it('names each page of a section within it, the section first', () => {
  for (const section of menu.filter(({ pages: list }) => list.length > 0)) {
    expect(section.pages[0]?.path).toBe(section.path);
    expect(section.pages.filter(({ path }) => sectionOf(path) !== section)).toEqual([]);
  }
});
