/** Every published file, once: the API's index, the page about the data and the tests read this list. */
import { kindRows } from '../../domain/kinds.ts';
import { apiFiles } from './api/files.ts';
import {
  apiPath,
  apiSchemaPath,
  dataPath,
  embedPath,
  entrySchemaPath,
  markdownPath,
  picturePath,
} from '../paths.ts';
import { AHEAD_CALENDAR } from '../feeds/ahead-calendar.ts';
import { moreFeeds } from '../feeds/more-feeds.ts';
import { SITE_TEXTS } from '../hosting/site-paths.ts';
import { scopeFormats } from '../feeds/formats.ts';
import { scopeFolders } from '../feeds/scopes.ts';
import { csvTables } from './tables/index.ts';

/** The sections in which the catalogue groups its files, in order. */
export const sections = {
  api: 'JSON API',
  tables: 'Tables (CSV)',
  database: 'Whole record (SQLite, Excel)',
  citations: 'Citations',
  feeds: 'Feeds',
  calendars: 'Calendars',
  text: 'Plain text',
  embeds: 'Embeds',
  schemas: 'JSON Schemas',
  programs: 'Descriptions for programs',
} as const;
export type Section = keyof typeof sections;

/** A published file, or a family of files that differ in an id. */
export interface Listing {
  readonly section: Section;
  /** Path from the root of the site; a family has `{id}` in it (RFC 6570, level 1). */
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  /** Name of the API's file whose ids fill `{id}`. */
  readonly ids?: string;
  /** Path of the JSON Schema of the file. */
  readonly schema?: string;
  /** Path of the JSON Schema of what stays of a member that was withdrawn. */
  readonly schemaOfWithdrawn?: string;
}

const JSON_TYPE = 'application/json';
const SCHEMA_TYPE = 'application/schema+json';

/** The files of scopes in one section: those of the whole record at the root, then the families. */
function scopeListings(section: Section): Listing[] {
  const formats = scopeFormats.filter((format) => format.section === section);
  return [
    ...formats.flatMap(({ file, whole, mediaType }) =>
      whole === undefined ? [] : [{ section, path: file, title: whole, mediaType }],
    ),
    ...scopeFolders.flatMap(({ folder, one, ids }) =>
      formats.map(({ file, title, mediaType }) => ({
        section,
        path: `${folder}/{id}/${file}`,
        title: title(one),
        mediaType,
        ids,
      })),
    ),
  ];
}

/** What the schemas describe that are not named after a file. */
const SCHEMA_OF: Readonly<Record<string, string>> = {
  event: 'events/{id}.json',
  'withdrawn-event': 'events/{id}.json of an event that was withdrawn',
};

/** The catalogue of everything that is published beside the pages. */
export const catalogue: readonly Listing[] = [
  {
    section: 'api',
    path: apiPath('index'),
    title: 'This list',
    mediaType: JSON_TYPE,
    schema: apiSchemaPath('index'),
  },
  ...apiFiles.map(({ name, title }) => ({
    section: 'api' as const,
    path: apiPath(name),
    title,
    mediaType: JSON_TYPE,
    schema: apiSchemaPath(name),
  })),
  {
    section: 'api',
    path: apiPath('events/{id}'),
    title: 'One event with everything that its page shows',
    mediaType: JSON_TYPE,
    ids: 'events',
    schema: apiSchemaPath('event'),
    schemaOfWithdrawn: apiSchemaPath('withdrawn-event'),
  },
  ...csvTables.map(({ name, title }) => ({
    section: 'tables' as const,
    path: dataPath(`${name}.csv`),
    title,
    mediaType: 'text/csv',
  })),
  {
    section: 'tables',
    path: dataPath('datapackage.json'),
    title: 'Data Package: the columns, types, keys, sizes and hashes of the tables',
    mediaType: JSON_TYPE,
  },
  {
    section: 'tables',
    path: 'matrix.csv',
    title: 'The matrix: the latest stance of each country on each norm',
    mediaType: 'text/csv',
  },
  ...scopeListings('tables'),
  {
    section: 'database',
    path: dataPath('record.sqlite'),
    title: 'All tables with keys, views and full-text search',
    mediaType: 'application/vnd.sqlite3',
  },
  {
    section: 'database',
    path: dataPath('record.xlsx'),
    title: 'All tables as a workbook, for spreadsheet programs',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    section: 'citations',
    path: dataPath('events.bib'),
    title: 'Every event for BibLaTeX and reference managers (@online)',
    mediaType: 'application/x-bibtex',
  },
  {
    section: 'citations',
    path: dataPath('events-plain.bib'),
    title: 'Every event for plain BibTeX (@misc)',
    mediaType: 'application/x-bibtex',
  },
  {
    section: 'citations',
    path: dataPath('events.ris'),
    title: 'Every event as RIS',
    mediaType: 'application/x-research-info-systems',
  },
  {
    section: 'citations',
    path: dataPath('events.csl.json'),
    title: 'Every event as CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
  ...scopeListings('feeds'),
  ...moreFeeds.map(({ path, title }) => ({
    section: 'feeds' as const,
    path,
    title: `Atom: ${title}`,
    mediaType: 'application/atom+xml',
  })),
  ...scopeListings('calendars'),
  {
    section: 'calendars',
    path: AHEAD_CALENDAR,
    title: 'What lies ahead: meetings that are set, terms that end, what is expected by a day',
    mediaType: 'text/calendar',
  },
  {
    section: 'text',
    path: markdownPath('{id}'),
    title: 'An event as Markdown',
    mediaType: 'text/markdown',
    ids: 'events',
  },
  {
    section: 'text',
    path: markdownPath('{id}', 'dossiers'),
    title: 'A story as Markdown',
    mediaType: 'text/markdown',
    ids: 'dossiers',
  },
  ...(
    [
      { kind: 'events', ids: 'events', title: 'An event' },
      { kind: 'norms', ids: 'norms', title: 'A norm and its latest events' },
      { kind: 'dossiers', ids: 'dossiers', title: 'A story with its steps' },
      { kind: 'bilateral', ids: 'relations', title: 'A relation and its latest events' },
    ] as const
  ).map(({ kind, ids, title }) => ({
    section: 'embeds' as const,
    path: embedPath(kind, '{id}'),
    title: `${title}, to be framed by other sites`,
    mediaType: 'text/html',
    ids,
  })),
  ...[
    { page: '', title: 'The chart of all years' },
    { page: 'matrix/', title: 'The matrix of parties and norms' },
    { page: 'accusations/', title: 'Who accuses whom, and what was answered' },
  ].map(({ page, title }) => ({
    section: 'embeds' as const,
    path: picturePath(page),
    title: `${title}, as a picture`,
    mediaType: 'image/svg+xml',
  })),
  ...Object.values(kindRows).map(({ word }) => ({
    section: 'schemas' as const,
    path: entrySchemaPath(word),
    title: `For editors: the head of an entry (${word}), with the record’s ids`,
    mediaType: SCHEMA_TYPE,
  })),
  ...['index', ...apiFiles.map(({ name }) => name), 'event', 'withdrawn-event'].map((name) => ({
    section: 'schemas' as const,
    path: apiSchemaPath(name),
    title: `Of the API: ${SCHEMA_OF[name] ?? `${name}.json`}`,
    mediaType: SCHEMA_TYPE,
  })),
  {
    section: 'programs',
    path: apiPath('openapi'),
    title: 'OpenAPI 3.1 description of every file',
    mediaType: JSON_TYPE,
  },
  {
    section: 'programs',
    path: dataPath('types.d.ts'),
    title: 'TypeScript types of what the API answers',
    mediaType: 'text/plain',
  },
  {
    section: 'programs',
    path: SITE_TEXTS.models,
    title: 'What this is and how to read it, for programs that read texts',
    mediaType: 'text/plain',
  },
];

/** Whether a listing stands for a family of files. */
export function isFamily(listing: Listing): boolean {
  return listing.path.includes('{id}');
}

/** The path of one member of a family. */
export function memberPath(listing: Listing, id: string): string {
  return listing.path.replace('{id}', id);
}
