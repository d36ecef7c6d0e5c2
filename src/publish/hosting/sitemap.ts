/** The pages that search engines may list, and the sitemap that names them. */
import { longDays } from '../../record/changes.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { eventTypes } from '../../domain/vocabulary/index.ts';
import { escapeMarkup } from '../text.ts';
import { absolute } from '../paths.ts';
import { scopesByFolder } from '../feeds/scopes.ts';

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
  'actors/',
  'dossiers/',
  'accusations/',
  'ahead/',
  'commitments/',
  'matrix/',
  'wordings/',
  'compare/',
  'years/',
  'types/',
  'changes/',
  'data/',
  'data/feeds/',
  'data/releases/',
];

/** Pages of prose, which change with the site and not with the record. */
const PROSE = [
  'about/',
  'about/codebook/',
  'about/coverage/',
  'about/accessibility/',
  'contribute/',
];

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
    ...scopesByFolder(record).flatMap(({ scopes }) =>
      scopes.map(({ path, events, folder, id }) => ({
        path,
        // A story is a text with a revision of its own.
        changed: folder === 'dossiers' ? record.byId.dossiers.get(id)?.updated : latest(events),
      })),
    ),
    ...[...years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, events]) => ({ path: `years/${year}/`, changed: latest(events) })),
    ...longDays(record).map(({ day }) => ({ path: `changes/${day}/`, changed: day })),
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
