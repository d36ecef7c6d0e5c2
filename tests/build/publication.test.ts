/** The published files of the built site: all there, all listed, and found from the pages. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';

const { outDir, basePath, siteUrl } = settings;
const root = `${siteUrl}${basePath}`;

/** Paths of all files from the root of the site. */
let files: Set<string>;

interface Index {
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly { readonly url: string; readonly schema: string | null }[];
  readonly families: readonly {
    readonly url_template: string;
    readonly ids: string;
    readonly schema: string | null;
  }[];
}
let index: Index;

/** What belongs to the publications and not to the pages or their scripts. */
const PUBLISHED =
  /^(api|data|schema)\/v1\/|(^|\/)(feed\.(atom|rss|json)|calendar\.ics|events\.csv)$|^matrix\.csv$|^events\/[^/]+\.md$|^embed\//;

function text(path: string): string {
  return readFileSync(join(outDir, path), 'utf8');
}

function json(path: string): unknown {
  return JSON.parse(text(path));
}

/** The path of an address, with the index of a directory named. */
function pathOf(address: string): string {
  expect(address.startsWith(root), address).toBe(true);
  return address.slice(root.length).replace(/(^|\/)$/, '$1index.html');
}

function idsIn(address: string): string[] {
  const value = json(pathOf(address)) as Record<string, unknown>;
  const list = Object.values(value).find((part) => Array.isArray(part)) as { id: string }[];
  return list.map(({ id }) => id);
}

/** Whether a page only leads on to another one, because its entry was renamed. */
function leadsOn(path: string): boolean {
  return text(path).includes('http-equiv="refresh"');
}

/** Paths of the pages that a folder of the site holds, those that only lead on left out. */
function pagesBelow(pattern: RegExp): string[] {
  return [...files].filter((path) => pattern.test(path) && !leadsOn(path));
}

/** Values of an attribute in a page. */
function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** Paths that a page links to. */
function linksOf(page: string): Set<string> {
  return new Set(
    attributes(text(page), 'href')
      .filter((href) => href.startsWith(basePath))
      .map((href) => href.slice(basePath.length).replace(/#.*$/, '')),
  );
}

beforeAll(async () => {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(outDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      // A host may be handed compressed twins, which have no address of their own.
      .filter((file) => !/\.(gz|br|zst)$/.test(file)),
  );
  index = json('api/v1/index.json') as Index;
});

/**
 * Whether a file is kept for those who have an old address: it stands below the id that an entry or a
 * relation had, or of a relation that no longer is. Nothing lists it.
 */
function isOld(path: string): boolean {
  const steps = path.split('/');
  return steps.some((folder, at) => {
    const id = (steps[at + 1] ?? '').replace(/\.(md|json|svg)$/, '');
    const page = `${folder}/${id}/index.html`;
    if (!files.has(page)) return false;
    return (
      leadsOn(page) ||
      (folder === 'bilateral' && /name="robots" content="noindex"/.test(text(page)))
    );
  });
}

/** Whether a file is the picture of a drawing to which the page of the drawing leads: not every page has one. */
function isPictureOfPage(path: string): boolean {
  const page = /^embed\/(\w+\/.+)\.svg$/.exec(path)?.[1];
  return page !== undefined && linksOf(`${page}/index.html`).has(path);
}

/** Whether a file is a calendar without an event, to which nobody is sent. */
function isEmptyCalendar(path: string): boolean {
  return path.endsWith('.ics') && !text(path).includes('BEGIN:VEVENT');
}

describe('the list of files', () => {
  it('holds every published file and none that is missing', () => {
    const listed = new Set([
      ...index.files.map(({ url }) => pathOf(url)),
      ...index.families.flatMap(({ url_template, ids }) =>
        idsIn(ids).map((id) => pathOf(url_template.replace('{id}', id))),
      ),
    ]);
    expect([...listed].filter((path) => !files.has(path)).slice(0, 10)).toEqual([]);
    const there = [...files].filter(
      (path) => PUBLISHED.test(path) && !isOld(path) && !isPictureOfPage(path),
    );
    expect(there.filter((path) => !listed.has(path)).slice(0, 10)).toEqual([]);
    expect(there.length).toBeGreaterThan(500);
  });

  it('names schemas that are there', () => {
    const schemas = [...index.files, ...index.families].flatMap(({ schema }) => schema ?? []);
    expect(schemas.filter((schema) => !files.has(pathOf(schema)))).toEqual([]);
    expect(schemas.length).toBeGreaterThan(10);
  });

  it('agrees with the page about the data', () => {
    const page = text('data/index.html');
    const links = linksOf('data/index.html');
    const missing = index.files
      .map(({ url }) => url.slice(root.length))
      .filter((path) => !links.has(path));
    expect(missing).toEqual([]);
    const templates = index.families.map(({ url_template }) => url_template.slice(root.length));
    expect(templates.filter((template) => !page.includes(`/${template}`))).toEqual([]);
  });
});

describe('pages lead to their files', () => {
  it('all feeds, calendars and tables from the page of feeds', () => {
    const links = linksOf('data/feeds/index.html');
    const scoped = [...files].filter(
      (path) =>
        /(^|\/)(feed\.(atom|rss|json)|calendar\.ics|events\.csv)$/.test(path) &&
        !isOld(path) &&
        !isEmptyCalendar(path),
    );
    expect(scoped.filter((path) => !links.has(path)).slice(0, 10)).toEqual([]);
  });

  it.each(['countries', 'organisations', 'bilateral', 'norms', 'mechanisms'])(
    'each page of %s to its own, in its head and in its text',
    (folder) => {
      const pages = [...files].filter(
        (path) => new RegExp(`^${folder}/[^/]+/index\\.html$`).test(path) && !leadsOn(path),
      );
      expect(pages.length).toBeGreaterThan(0);
      const wrong = pages.flatMap((page) => {
        const html = text(page);
        const [head = '', body = ''] = html.split('</head>');
        const own = ['feed.atom', 'feed.rss', 'feed.json', 'calendar.ics', 'events.csv'].map(
          (name) => `${basePath}${page.replace('index.html', name)}`,
        );
        return own
          .filter((href) => {
            const isSent = [head, body].map((part) => attributes(part, 'href').includes(href));
            return isSent.includes(isEmptyCalendar(href.slice(basePath.length)));
          })
          .map((href) => `${page}: ${href}`);
      });
      expect(wrong.slice(0, 10)).toEqual([]);
    },
  );

  it('each event to its Markdown, JSON and embed, with metadata for reference managers', () => {
    const pages = pagesBelow(/^events\/[^/]+\/index\.html$/);
    expect(pages).toHaveLength(index.counts['events'] ?? -1);
    for (const page of pages) {
      const html = text(page);
      const id = page.split('/')[1] ?? '';
      const links = attributes(html, 'href');
      expect(links, page).toContain(`${basePath}events/${id}.md`);
      expect(links, page).toContain(`${basePath}api/v1/events/${id}.json`);
      expect(html, page).toContain(`embed/events/${id}/`);
      expect(html, page).toContain('name="DC.type" content="webpage"');
      expect(html, page).not.toContain('citation_');
      const [, block = ''] =
        /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
      expect(JSON.parse(block), page).toMatchObject({
        '@type': 'WebPage',
        url: `${root}events/${id}/`,
      });
      for (const label of ['APA', 'Chicago', 'BibLaTeX', 'BibTeX', 'RIS', 'CSL-JSON']) {
        expect(html, page).toContain(`<summary>${label}</summary>`);
      }
    }
  }, 120_000);

  it('every page to a citation of its own, and programs to what it is', () => {
    const pages = pagesBelow(/^(?!404\.html).*\.html$/);
    const wrong = pages.filter((page) => {
      const [head = ''] = text(page).split('</head>');
      const linked = /^embed\/|\/slides\//.test(page) || head.includes('"application/ld+json"');
      return !(linked && /<meta name="DC\.date" content="\d{4}-\d\d-\d\d">/.test(head));
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('every page to the feed of the record, with an image to share that is there', () => {
    const pages = pagesBelow(/^(?!embed\/|dossiers\/[^/]+\/slides\/).*\.html$/);
    const wrong = pages.filter((page) => {
      const [head = ''] = text(page).split('</head>');
      return !(
        head.includes(`href="${basePath}feed.atom"`) && head.includes(`content="${root}share.png"`)
      );
    });
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(files).toContain('share.png');
  });
});

describe('embeds', () => {
  it('are light, without scripts, not for search engines, and lead out of the frame', () => {
    const pages = [...files].filter(
      (path) => path.startsWith('embed/') && path.endsWith('.html') && !isOld(path),
    );
    expect(pages.length).toBeGreaterThan(index.counts['events'] ?? 0);
    const wrong = pages.filter((page) => {
      const html = text(page);
      const anchors = [...html.matchAll(/<a\s[^>]*>/g)].map(([tag]) => tag);
      return !(
        !html.includes('<script') &&
        html.includes('<meta name="robots" content="noindex">') &&
        anchors.length > 0 &&
        anchors.every((tag) => tag.includes('target="_top"')) &&
        html.length < 10_000
      );
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });
});

describe('files for robots', () => {
  it('the sitemap lists exactly the pages that may be listed', () => {
    const listed = [...text('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      (match) => match[1] ?? '',
    );
    const canonical = pagesBelow(/^(?!embed\/).*\.html$/).flatMap(
      (path) => /<link rel="canonical" href="([^"]*)"/.exec(text(path))?.[1] ?? [],
    );
    // The slides of a story are another view of its page, and say so.
    expect(listed.toSorted()).toEqual([...new Set(canonical)].toSorted());
    expect(text('robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
  });

  it('security.txt is there only with a contact', () => {
    expect(files.has('.well-known/security.txt')).toBe(settings.contact !== undefined);
  });
});
