import { escapeMarkup } from '../text.ts';
import { SITE_NAME } from '../identity.ts';

/** The `<iframe>` (HTML standard §4.8.5) with which another site shows an embeddable page. */
export function embedSnippet(address: string, title: string): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(`${title} – ${SITE_NAME}`)}" width="100%" height="420" loading="lazy" style="border:1px solid #8c8575"></iframe>`;
}
