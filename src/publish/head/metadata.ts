/**
 * Metadata for the head of a page: Dublin Core (DCMI, in HTML after DC-HTML 2008) and the Open Graph
 * protocol. No Highwire `citation_*` tags: those would make reference managers save the page as a
 * journal article. For the same reason the type is `webpage` and not DCMI's `Text`.
 */
import type { Urls } from '../../site/urls.ts';
import { oneLine } from '../citation/item.ts';
import { LICENCE, SITE_NAME } from '../identity.ts';
import { absolute } from '../paths.ts';
import type { CitedPage } from './cited-page.ts';

/**
 * The share image, made once. One for each event would be as many files again as there are events, some
 * 60 MB, and want a browser or a drawer of letters in every build; the title and the sentence beside the
 * image already say which event it is.
 */
const SHARE_IMAGE = {
  path: 'share.png',
  width: 1200,
  height: 630,
  alt: `${SITE_NAME}: a public, citable record`,
} as const;

/** The author: a name that ends in a comma is a last name alone to reference managers, and not split. */
const INSTITUTION = `${SITE_NAME},`;

/** One `<meta>` element: with `name` for Dublin Core, `property` for Open Graph. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** What every page says to those who share it (Open Graph). */
export function pageMeta(title: string, description: string, url: string, urls: Urls): Meta[] {
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
    { property: 'og:image', content: absolute(urls, SHARE_IMAGE.path) },
    { property: 'og:image:width', content: String(SHARE_IMAGE.width) },
    { property: 'og:image:height', content: String(SHARE_IMAGE.height) },
    { property: 'og:image:alt', content: SHARE_IMAGE.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/**
 * What reference managers read from a page (Dublin Core). The date is said on every page: where it is
 * missing they take that of the first `<time>`, which is of an event.
 */
export function citationMeta({ title, description, url, revised }: CitedPage): Meta[] {
  return [
    { name: 'DC.type', content: 'webpage' },
    { name: 'DC.title', content: oneLine(title) },
    { name: 'DC.creator', content: INSTITUTION },
    { name: 'DC.publisher', content: SITE_NAME },
    { name: 'DC.date', content: revised },
    ...(description === undefined
      ? []
      : [{ name: 'DC.description', content: oneLine(description) }]),
    { name: 'DC.identifier', content: url },
    { name: 'DC.language', content: 'en' },
    { name: 'DC.rights', content: LICENCE.url },
  ];
}
