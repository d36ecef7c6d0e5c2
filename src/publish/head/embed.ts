import { escapeMarkup } from '../text.ts';
import { SITE_NAME } from '../identity.ts';

/** The `<iframe>` (HTML standard §4.8.5) with which another site shows an embeddable page. */
export function embedSnippet(address: string, title: string): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(`${title} – ${SITE_NAME}`)}" width="100%" height="420" loading="lazy" style="border:1px solid #8c8575"></iframe>`;
}

/**
 * A picture that leads to its page (HTML standard §4.8.3), for sites that show no frames. It fits the column
 * in which it stands, and is light or dark as the page around it is.
 */
export function pictureSnippet(picture: string, page: string, words: string): string {
  return `<a href="${escapeMarkup(page)}"><img src="${escapeMarkup(picture)}" alt="${escapeMarkup(words)}" loading="lazy" style="max-width:100%;height:auto"></a>`;
}
