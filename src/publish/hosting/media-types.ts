/**
 * The media type of each published file by the ending of its name, once: what the local server sends,
 * and what a test holds the server configurations in `hosting/` against.
 */

/** Texts, all of them UTF-8, which the header says. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/jsonl',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
  rss: 'application/rss+xml',
  svg: 'image/svg+xml',
  // Declarations of TypeScript, which has no type of its own; by its name alone it would be video.
  ts: 'text/plain',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

const BINARY_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  sqlite: 'application/vnd.sqlite3',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The value of `Content-Type` for a file; what is not known is a download. */
export function contentType(path: string): string {
  const ending = /\.([a-z0-9_]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const text = TEXT_TYPES[ending];
  if (text !== undefined) return `${text}; charset=utf-8`;
  return BINARY_TYPES[ending] ?? 'application/octet-stream';
}
