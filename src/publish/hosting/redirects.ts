/** What stands at old addresses: a page that leads on for any host, and a list for hosts that read one. */
import type { Moved } from '../../record/addresses.ts';
import type { Urls } from '../../site/urls.ts';
import { escapeMarkup } from '../text.ts';

/** Where an old address leads, both below the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The redirects of a record. */
export function redirectsOf(moved: readonly Moved[], urls: Urls): Redirect[] {
  return moved.map(({ folder, from, to }) => ({
    from: urls.path(`${folder}/${from}/`),
    to: urls.path(`${folder}/${to}/`),
  }));
}

/** The page at an old address, for hosts without redirects of their own: it needs no script. */
export function redirectPage({ to }: Redirect, urls: Urls): string {
  const address = escapeMarkup(urls.absolute(to));
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>This page has moved</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${escapeMarkup(to)}">
    <link rel="canonical" href="${address}">
  </head>
  <body>
    <h1>This page has moved</h1>
    <p>This page has moved to <a href="${escapeMarkup(to)}">${address}</a>.</p>
  </body>
</html>
`;
}

/** `_redirects` as Netlify and Cloudflare read it: each old address with its slash and without. */
export function redirectLines(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) => [`${from} ${to} 301`, `${from.replace(/\/$/, '')} ${to} 301`])
    .map((line) => `${line}\n`)
    .join('');
}
