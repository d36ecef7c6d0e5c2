/** Every address of the site is made here, so that it runs at `/` and at any sub-path. */
import type { Kind } from '../domain/kinds.ts';
import { settings } from './settings.ts';

/** Addresses below a base path that begins and ends with a slash. */
export function makeUrls(base: string, origin: string) {
  const page = (...parts: string[]) => `${base}${parts.map((part) => `${part}/`).join('')}`;
  return {
    base,
    /** The page of an entry. */
    entry: (kind: Kind, id: string) => page(kind, id),
    home: () => base,
    year: (year: number) => page('years', String(year)),
    type: (id: string) => page('types', id),
    relation: (id: string) => page('bilateral', id),
    commitment: (event: string, id: string) => `${page('events', event)}#commitment-${id}`,
    expectation: (event: string, id: string) => `${page('events', event)}#expectation-${id}`,
    /** One kind of a party's evidence on a norm, such as its accusations (`accuses`). */
    side: (norm: string, kind: string, party: string) => `${page('norms', norm)}#${kind}-${party}`,
    /** A party's row in the table of a norm. */
    stance: (norm: string, party: string) => `${page('norms', norm)}#stance-${party}`,
    /** The timeline narrowed to the values given, such as `{ country: 'us', with: 'cn' }`. */
    timeline: (filters: Readonly<Record<string, string>>) =>
      `${base}?${new URLSearchParams(filters)}`,
    /** A page or file by its path from the root of the site, such as `about/codebook/`. */
    path: (path: string) => `${base}${path}`,
    /** The absolute form of an address that another function here made. */
    absolute: (address: string) => `${origin}${address}`,
  };
}
export type Urls = ReturnType<typeof makeUrls>;

/** The addresses of this build. */
export const urls: Urls = makeUrls(settings.basePath, settings.siteUrl);

/** The address of a United Nations document by its symbol. */
export function unDocument(symbol: string): string {
  return `https://docs.un.org/en/${symbol}`;
}
