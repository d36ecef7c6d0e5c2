/** What stands at old addresses: a page that leads on for any host, and a list for hosts that read one. */
import type { Moved } from '../../record/addresses.ts';
import type { Urls } from '../../site/urls.ts';
import { escapeMarkup } from '../text.ts';

/** Where an old address leads: files of the site, by their paths from its root. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The old place of every published file of a moved entry or relation: its page and what stands
 * below it, its Markdown, its JSON, its embeddable form, and whatever else has the folder and the id
 * next to each other in its path. `files` are the paths of all files of the site.
 */
export function redirectsOf(moved: readonly Moved[], files: readonly string[]): Redirect[] {
  const former = Map.groupBy(moved, ({ folder, to }) => `${folder}/${to}`);
  if (former.size === 0) return [];
  const taken = new Set(files);
  return files
    .flatMap((to) => {
      const steps = to.split('/');
      const stem = (step = '') => step.split('.')[0] ?? '';
      const at = steps.findIndex(
        (folder, index) =>
          index + 1 < steps.length && former.has(`${folder}/${stem(steps[index + 1])}`),
      );
      const name = steps[at + 1] ?? '';
      return (former.get(`${steps[at]}/${stem(name)}`) ?? []).map(({ from }) => ({
        from: steps.with(at + 1, from + name.slice(stem(name).length)).join('/'),
        to,
      }));
    })
    .filter(({ from }) => !taken.has(from));
}

/** The address of a file: that of a page is its folder’s. */
function addressOf(file: string, urls: Urls): string {
  return urls.path(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** The page at an old address, for hosts without redirects of their own: it needs no script. */
export function redirectPage(redirect: Redirect, urls: Urls): string {
  const to = addressOf(redirect.to, urls);
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

/** `_redirects` as Netlify and Cloudflare read it: the old address of a page with its slash and without. */
export function redirectLines(
  redirects: readonly Redirect[],
  urls: Urls,
  status: 301 | 302 = 301,
): string {
  return redirects
    .map(({ from, to }) => ({ from: addressOf(from, urls), to: addressOf(to, urls) }))
    .flatMap(({ from, to }) =>
      [...new Set([from, from.replace(/\/$/, '')])].map((old) => `${old} ${to} ${status}`),
    )
    .map((line) => `${line}\n`)
    .join('');
}
