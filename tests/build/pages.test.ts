/** What every page of the built site owes its reader, read from the files that a host would serve. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';

const { outDir, basePath, siteUrl } = settings;

interface Built {
  /** Address below the site's origin, base path included. */
  readonly address: string;
  readonly html: string;
}

let pages: Built[];
/** Every address that the site answers, directories with and without their index. */
let addresses: Set<string>;

beforeAll(async () => {
  const files = (await readdir(outDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'));
  addresses = new Set(
    files.map((file) => `${basePath}${file.replace(/(^|\/)index\.html$/, '$1')}`),
  );
  pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `${basePath}${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(outDir, file), 'utf8'),
    }));
});

/** Values of an attribute in a page. */
function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** Runs a test of each page and names the first few that fail. */
function failing(test: (page: Built) => string[]): string[] {
  return pages
    .flatMap((page) => test(page).map((problem) => `${page.address}: ${problem}`))
    .slice(0, 10);
}

describe('the built pages', () => {
  it('are there', () => {
    expect(pages.length).toBeGreaterThan(100);
  });

  it('of events weigh at most 45 KB, with everything that they load', () => {
    const sizes = new Map<string, number>();
    const sizeOf = (address: string) => {
      const known = sizes.get(address);
      if (known !== undefined) return known;
      const file = join(outDir, address.slice(basePath.length));
      const size = gzipSync(readFileSync(file)).length;
      sizes.set(address, size);
      return size;
    };
    const events = pages.filter(({ address }) => address.startsWith(`${basePath}events/`));
    const heavy = events.flatMap(({ address, html }) => {
      const loaded = html.matchAll(/(?:src|href)="([^"]*\/_astro\/[^"]*)"/g);
      const own = gzipSync(html).length;
      const size = [...loaded].reduce((sum, [, asset = '']) => sum + sizeOf(asset), own);
      return size > 45 * 1024 ? [`${address}: ${size}`] : [];
    });
    expect(events.length).toBeGreaterThan(100);
    expect(heavy).toEqual([]);
  });

  it('hold nothing after the end of the document', () => {
    expect(
      failing(({ html }) => (html.trimEnd().endsWith('</html>') ? [] : [html.slice(-80)])),
    ).toEqual([]);
  });

  it('lead to nothing broken inside the site, anchors included', () => {
    const anchors = new Map(
      pages.map(({ address, html }) => [address, new Set(attributes(html, 'id'))]),
    );
    expect(
      failing(({ address, html }) =>
        [
          ...attributes(html, 'href'),
          ...attributes(html, 'src'),
          ...attributes(html, 'action'),
        ].flatMap((href) => {
          const url = new URL(href, `${siteUrl}${address}`);
          if (url.origin !== siteUrl) return [];
          const path = decodeURI(url.pathname);
          if (!addresses.has(path)) return [`${href} leads nowhere`];
          const anchor = decodeURIComponent(url.hash.slice(1)).replace(/^:~:.*/, '');
          return anchor && anchors.get(path)?.has(anchor) === false
            ? [`${href} has no anchor`]
            : [];
        }),
      ),
    ).toEqual([]);
  });

  it('keep every address under the base path', () => {
    expect(
      failing(({ html }) =>
        attributes(html, 'href')
          .filter((href) => href.startsWith('/') && !href.startsWith(basePath))
          .map((href) => `${href} ignores the base path`),
      ),
    ).toEqual([]);
  });

  it('contain no inline script, style or event handler', () => {
    expect(
      failing(({ html }) => [
        ...[
          ...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[^>]*>/g),
        ].map((match) => match[0]),
        ...[...html.matchAll(/<style[\s>]/g)].map((match) => match[0]),
        ...[...html.matchAll(/<[a-z][^>]*\sstyle="/g)].map((match) => match[0].slice(0, 80)),
        ...[...html.matchAll(/<[a-z][^>]*\son[a-z]+="/g)].map((match) => match[0].slice(0, 80)),
      ]),
    ).toEqual([]);
  });

  it('load nothing from anybody else', () => {
    expect(
      failing(({ html }) => [
        ...attributes(html, 'src').filter((src) => /^(https?:)?\/\//.test(src)),
        ...[...html.matchAll(/<link\b[^>]*rel="(?:stylesheet|preload|icon|modulepreload)"[^>]*>/g)]
          .map((match) => match[0])
          .filter((link) => /href="(https?:)?\/\//.test(link)),
      ]),
    ).toEqual([]);
  });

  it('have one first heading, a title, a description and a language', () => {
    expect(
      failing(({ html, address }) => [
        ...(html.match(/<h1[\s>]/g)?.length === 1 || isRedirect(html) ? [] : ['not one h1']),
        ...(/<title>[^<]{5,}<\/title>/.test(html) ? [] : ['no title']),
        ...(/<meta name="description" content="[^"]{20,}/.test(html) ||
        isRedirect(html) ||
        address.includes('/embed/')
          ? []
          : ['no description']),
        ...(/<html lang="en"/.test(html) ? [] : ['no language']),
      ]),
    ).toEqual([]);
  });

  it('use no id twice', () => {
    expect(
      failing(({ html }) => {
        const ids = attributes(html, 'id');
        return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
      }),
    ).toEqual([]);
  });
});

/** Whether a page only leads to another one, because an entry was renamed. */
function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}
