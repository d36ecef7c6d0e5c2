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
import { fixture, nasty, urls } from '../records.ts';

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

it('shares a page with an absolute image', () => {
  const image = pageMeta('a', 'b', 'https://norms.example/sub/', urls).find(
    ({ property }) => property === 'og:image',
  );
  expect(image?.content).toBe('https://norms.example/sub/share.png');
  expect(fixture.events).toHaveLength(2);
});
