/** Paths of the texts by which browsers and programs get to know the site, from its root. */
export const SITE_TEXTS = {
  search: 'opensearch.xml',
  manifest: 'site.webmanifest',
  models: 'llms.txt',
} as const;
