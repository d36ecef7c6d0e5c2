/**
 * Where each published file stands, from the root of the site. The addresses themselves are made
 * by `site/urls.ts`, which every publication is handed.
 */
import type { Urls } from '../site/urls.ts';
import type { Kind } from '../domain/kinds.ts';

/** Path of an answer of the API, such as `api/v1/events.json`. */
export function apiPath(name: string): string {
  return `api/v1/${name}.json`;
}

/** Path of the JSON Schema of an answer of the API. */
export function apiSchemaPath(name: string): string {
  return `schema/v1/api/${name}.json`;
}

/** Path of the JSON Schema for editors of an entry. */
export function entrySchemaPath(name: string): string {
  return `schema/v1/${name}.json`;
}

/** Path of a download, such as `data/v1/events.csv`. */
export function dataPath(file: string): string {
  return `data/v1/${file}`;
}

/** Path of an event, or of a story, as Markdown. */
export function markdownPath(id: string, kind: 'events' | 'dossiers' = 'events'): string {
  return `${kind}/${id}.md`;
}

/** Path of the slides of a story. */
export function slidesPath(id: string): string {
  return `dossiers/${id}/slides/`;
}

/** The kinds of pages that can be embedded. */
export type Embeddable = 'events' | 'norms' | 'bilateral' | 'dossiers';

/** Path of the embeddable form of a page. */
export function embedPath(kind: Embeddable, id: string): string {
  return `embed/${kind}/${id}/`;
}

/** Path of the picture of a page's drawing, by the path of the page. */
export function picturePath(page: string): string {
  return `embed/${page.replace(/\/$/, '') || 'years'}.svg`;
}

/** The absolute address of a path. */
export function absolute(urls: Urls, path: string): string {
  return urls.absolute(urls.path(path));
}

/** The absolute address of an entry's page. */
export function pageOf(urls: Urls, kind: Kind, id: string): string {
  return urls.absolute(urls.entry(kind, id));
}
