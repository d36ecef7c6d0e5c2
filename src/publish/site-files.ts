/** Files that robots look for. */
import type { TrackerRecord } from '../record/types.ts';
import type { Urls } from '../site/urls.ts';
import { eventTypes } from '../domain/vocabulary.ts';
import { instant } from './identity.ts';
import { escapeMarkup } from './escape.ts';
import { absolute } from './paths.ts';
import { scopeFolders, scopesIn } from './scopes.ts';

/** A page that search engines may list, with the day on which what it shows last changed. */
export interface ListedPage {
  readonly path: string;
  readonly changed: string | undefined;
}

/** Pages that stand by themselves. */
const PAGES = [
  '',
  'countries/',
  'organisations/',
  'bilateral/',
  'norms/',
  'mechanisms/',
  'commitments/',
  'matrix/',
  'compare/',
  'years/',
  'types/',
  'changes/',
  'data/',
  'data/feeds/',
];

/** Pages of prose, which change with the site and not with the record. */
const PROSE = ['about/', 'about/codebook/', 'about/coverage/'];

/** Every page that the sitemap lists. */
export function listedPages(record: TrackerRecord): ListedPage[] {
  const latest = (events: readonly { updated: string }[]) =>
    events.reduce<string | undefined>(
      (day, { updated }) => (day === undefined || updated > day ? updated : day),
      undefined,
    );
  const years = Map.groupBy(record.events, ({ year }) => year);
  const types = Map.groupBy(record.events, ({ type }) => type);
  return [
    ...PAGES.map((path) => ({ path, changed: latest(record.events) })),
    ...PROSE.map((path) => ({ path, changed: undefined })),
    ...record.events.map(({ id, updated }) => ({ path: `events/${id}/`, changed: updated })),
    ...scopeFolders.flatMap((folder) =>
      scopesIn(record, folder).map(({ path, events }) => ({ path, changed: latest(events) })),
    ),
    ...[...years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, events]) => ({ path: `years/${year}/`, changed: latest(events) })),
    ...eventTypes.map(({ id }) => ({ path: `types/${id}/`, changed: latest(types.get(id) ?? []) })),
  ];
}

/** The sitemap (sitemaps.org protocol 0.9): addresses with the day of their latest change. */
export function sitemapText(pages: readonly ListedPage[], urls: Urls): string {
  const lines = pages.map(({ path, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeMarkup(absolute(urls, path))}</loc>${day}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}

/** `robots.txt` (RFC 9309): everything may be read; what is not to be listed says so itself. */
export function robotsText(urls: Urls): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls, 'sitemap.xml')}\n`;
}

/** How long `security.txt` holds: RFC 9116 §2.5.5 advises less than a year. */
const SECURITY_DAYS = 180;

/** `security.txt` (RFC 9116). It expires a fixed time after the day as of which the site was built. */
export function securityText(contact: string, asOf: string, urls: Urls): string {
  const expires = instant(asOf);
  expires.setUTCDate(expires.getUTCDate() + SECURITY_DAYS);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${absolute(urls, '.well-known/security.txt')}`,
    '',
  ].join('\n');
}
