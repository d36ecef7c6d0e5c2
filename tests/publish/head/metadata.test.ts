/**
 * Metadata for reference managers, read by the rules of Zotero's "Embedded Metadata" translator: a
 * `citation_title` alone makes a journal article, and so does the Dublin Core type `Text`.
 */
import { describe, expect, it } from 'vitest';
import { pageRevision } from '../../../src/publish/head/cited-page.ts';
import { citationMeta, pageMeta } from '../../../src/publish/head/metadata.ts';
import { listedPages } from '../../../src/publish/hosting/sitemap.ts';
import { revisionOf } from '../../../src/publish/identity.ts';
import type { Meta } from '../../../src/publish/head/metadata.ts';
import { real } from '../real-record.ts';
import { nasty, urls } from '../records.ts';

/** A name as Zotero takes it apart (`cleanAuthor`): at its comma, else before its last word. */
function cleanAuthor(name: string) {
  const [last = '', first] = name.split(/\s*,\s*/);
  if (first !== undefined) return { firstName: first, lastName: last };
  const words = name.split(' ');
  return { firstName: words.slice(0, -1).join(' '), lastName: words.at(-1) ?? '' };
}

/** The item that Zotero saves: Dublin Core first, Open Graph where that is silent. */
function zoteroItem(tags: readonly Meta[]) {
  const first = (...keys: string[]) =>
    keys
      .map((key) => tags.find(({ name, property }) => (name ?? property) === key)?.content)
      .find((content) => content !== undefined);
  const highwire = tags.some(({ name }) => name?.startsWith('citation_'));
  const type = first('DC.type');
  return {
    itemType: highwire || type === undefined || type === 'Text' ? 'journalArticle' : type,
    title: first('DC.title', 'og:title'),
    author: cleanAuthor(first('DC.creator') ?? ''),
    date: first('DC.date'),
    publisher: first('DC.publisher'),
    websiteTitle: first('og:site_name'),
    url: first('DC.identifier', 'og:url'),
    abstractNote: first('DC.description', 'og:description'),
    language: first('DC.language'),
    rights: first('DC.rights'),
  };
}

describe('a page', () => {
  it.each([...real.events.slice(0, 25), nasty].map((event) => [event.id, event] as const))(
    'is saved as a web page: %s',
    (_id, event) => {
      const { title, summary: description, updated: revised } = event;
      const url = urls.absolute(urls.entry('events', event.id));
      const tags = [
        ...citationMeta({ title, description, url, revised }),
        ...pageMeta(title, description, url, urls),
      ];
      expect(zoteroItem(tags)).toEqual({
        itemType: 'webpage',
        title,
        author: { firstName: '', lastName: 'Cyber Norms Tracker' },
        date: event.updated,
        publisher: 'Cyber Norms Tracker',
        websiteTitle: undefined,
        url,
        abstractNote: description,
        language: 'en',
        rights: 'https://creativecommons.org/licenses/by/4.0/',
      });
    },
  );

  it('has a day on which what it shows last changed, whatever it is of', () => {
    for (const { path, changed } of listedPages(real)) {
      expect(pageRevision(real, path), path).toBe(changed ?? revisionOf(real));
    }
    for (const { id, updated } of real.dossiers) {
      expect(pageRevision(real, `dossiers/${id}/`)).toBe(updated);
    }
    for (const { id, updated } of real.withdrawn) {
      expect(pageRevision(real, `events/${id}/`)).toBe(updated);
    }
    for (const { id } of real.retiredRelations) {
      expect(pageRevision(real, `bilateral/${id}/`)).toBe(revisionOf(real));
    }
    expect(pageRevision(real, 'about/codebook/')).toBe(revisionOf(real));
    expect(pageRevision(real, 'search/')).toBe(revisionOf(real));
    expect(pageRevision(real, '404.html')).toBeUndefined();
  });
});

describe('the tags of a page', () => {
  const url = 'https://norms.example/sub/norms/peace/';

  it('are those of Open Graph, each from the page, with an absolute image', () => {
    expect(pageMeta('A title', 'A sentence.', url, urls)).toEqual([
      { property: 'og:type', content: 'website' },
      { property: 'og:title', content: 'A title' },
      { property: 'og:description', content: 'A sentence.' },
      { property: 'og:url', content: url },
      { property: 'og:image', content: 'https://norms.example/sub/share.png' },
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
      { property: 'og:image:alt', content: 'Cyber Norms Tracker: a public, citable record' },
      { name: 'twitter:card', content: 'summary_large_image' },
    ]);
  });

  it('are those of Dublin Core, in one line each', () => {
    const page = { title: 'A\n title', description: 'A\r\nsentence.', url, revised: '2026-11-20' };
    const tags = [
      ['DC.type', 'webpage'],
      ['DC.title', 'A title'],
      ['DC.creator', 'Cyber Norms Tracker,'],
      ['DC.publisher', 'Cyber Norms Tracker'],
      ['DC.date', '2026-11-20'],
      ['DC.description', 'A sentence.'],
      ['DC.identifier', url],
      ['DC.language', 'en'],
      ['DC.rights', 'https://creativecommons.org/licenses/by/4.0/'],
    ].map(([name, content]) => ({ name, content }));
    expect(citationMeta(page)).toEqual(tags);
    expect(citationMeta({ ...page, description: undefined })).toEqual(
      tags.filter(({ name }) => name !== 'DC.description'),
    );
  });
});
