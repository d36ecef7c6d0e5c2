/**
 * A built site looks at itself: every address in every page, style sheet, script, feed and file leads to
 * something that the site holds or leads on from, and every page has its style sheets.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './built-files.ts';

/** Where a site is to stand. */
export interface Site {
  /** Such as `https://example.org`. */
  readonly siteUrl: string;
  /** Such as `/` or `/sub/`. */
  readonly basePath: string;
}

const TEXTS = /\.(html|css|js|json|csv|md|txt|xml|atom|rss|ics|bib|ris|svg)$|^_redirects$/;
const REDIRECTS = '_redirects';

/**
 * What is wrong with the site in a directory: a sentence for each address that leads nowhere, with the
 * first file that has it, and for each page without style sheets.
 */
export function siteFaults(directory: string, site: Site): string[] {
  const files = new Set(filesBelow(directory));
  const led = ledFrom(directory, files, site);
  const faults: string[] = [];
  const known = new Map<string, Target>();
  const ids = new Map<string, Set<string>>();
  const anchors: { file: string; target: string; anchor: string; address: string }[] = [];
  const seen = new Set<string>();
  const look = (file: string, address: string) => {
    const key =
      /^[^/]/.test(address) && !address.startsWith('http') ? `${file} ${address}` : address;
    if (seen.has(key)) return;
    seen.add(copied(key));
    const [bare = '', anchor] = address.split('#', 2).map(copied);
    const from = /^[/]|^http/.test(bare) ? '' : file;
    const at = `${from} ${bare}`;
    let target = known.get(at);
    if (target === undefined) known.set(at, (target = targetOf(bare, file, site)));
    if (target === 'elsewhere') return;
    if (target === 'outside')
      faults.push(`${file}: ${address} leaves the base path ${site.basePath}`);
    else if (led.has(target)) return;
    else if (!files.has(target)) faults.push(`${file}: ${address} leads nowhere`);
    else if (anchor && !anchor.startsWith(':~:'))
      anchors.push({ file, target, anchor, address: copied(address) });
  };
  for (const file of files) {
    if (!TEXTS.test(file)) continue;
    const text = unfolded(file, readFileSync(join(directory, file), 'utf8'));
    for (const address of addressesIn(file, text, site)) look(file, address);
    if (!file.endsWith('.html')) continue;
    ids.set(
      file,
      new Set(Array.from(text.matchAll(/\sid="([^"]*)"/g), ([, id = '']) => copied(id))),
    );
    const leadsOn = text.includes('http-equiv="refresh"');
    if (!leadsOn && !/<link[^>]*rel="stylesheet"/.test(text))
      faults.push(`${file}: has no style sheet`);
  }
  for (const { file, target, anchor, address } of anchors) {
    const there = ids.get(target);
    if (there && !there.has(decoded(anchor) ?? ''))
      faults.push(`${file}: ${address} has no such place`);
  }
  return faults;
}

/** The files that are not there and from whose addresses `_redirects` leads on. */
function ledFrom(directory: string, files: ReadonlySet<string>, site: Site): Set<Target> {
  if (!files.has(REDIRECTS)) return new Set();
  const lines = readFileSync(join(directory, REDIRECTS), 'utf8').matchAll(/^\S+/gm);
  const from = Array.from(lines, ([address]) => targetOf(address, '', site));
  return new Set(from.filter((target) => !files.has(target)));
}

/**
 * A copy of a text that was found in a file. What a search finds is a view into the whole file, which would
 * stay in memory with it: at 10,000 events some 700 MB.
 */
function copied(text: string): string {
  return Buffer.from(text).toString();
}

/** Calendars fold their lines at 75 bytes, addresses too: RFC 5545, 3.1. */
function unfolded(file: string, text: string): string {
  return file.endsWith('.ics') ? text.replace(/\r\n[ \t]/g, '') : text;
}

/** A file of the site by its path; or an address of another site, or of this host beside the site. */
type Target = string | 'elsewhere' | 'outside';

/** What an address in a file means, without its anchor. */
function targetOf(address: string, file: string, { siteUrl, basePath }: Site): Target {
  if (address === '') return file;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !address.startsWith(siteUrl)) return 'elsewhere';
  const here = `${siteUrl}${basePath}${file.split('/').map(encodeURIComponent).join('/')}`;
  if (!URL.canParse(address, here)) return `${address} (no address)`;
  const url = new URL(address, here);
  if (url.origin !== siteUrl) return 'elsewhere';
  if (!url.pathname.startsWith(basePath)) return 'outside';
  const path = decoded(url.pathname.slice(basePath.length));
  return path === undefined ? `${address} (no address)` : path.replace(/(^|\/)$/, '$1index.html');
}

/** The addresses of this site in a file, as they are written there. */
function addressesIn(file: string, text: string, { siteUrl, basePath }: Site): string[] {
  const found: string[] = [];
  const gather = (pattern: RegExp, unescape = (address: string) => address) => {
    for (const [, address = ''] of text.matchAll(pattern)) found.push(unescape(address));
  };
  if (file.endsWith('.html')) {
    gather(/\s(?:href|src|action|poster)="([^"]*)"/g, unescapeMarkup);
    // Scripts fill in what follows a colon, and put names of files after a folder.
    gather(/\sdata-[a-z-]+="(\/(?:[^":]*[^":/])?)"/g, unescapeMarkup);
    gather(/content="\d+; ?url=([^"]*)"/g, unescapeMarkup);
  }
  if (file.endsWith('.css')) gather(/(?:url\(|@import )\s*["']?((?!data:)[^"')\s]+)/g);
  if (file.endsWith('.js')) gather(/(?:from|import)\s*\(?\s*["'](\.{0,2}\/[^"']*)["']/g);
  // The page of every address that is not there has one of its own, at which it does not stand.
  if (file === '404.html') return found;
  if (file === REDIRECTS) gather(/^\S+ (\S+)/gm);
  absolute(text, `${siteUrl}${basePath}`, found);
  return found;
}

/** Ends of an address in text of any kind; a brace begins the gap of a template. */
const END = /[\s"'<>()[\]{}\\|,;`]|&(?:quot|apos|lt|gt|#3[49]|#x2[27]);/g;

/** Adds the addresses in a text that begin with the site's own. */
function absolute(text: string, root: string, found: string[]): void {
  for (let start = text.indexOf(root); start >= 0; start = text.indexOf(root, start + 1)) {
    END.lastIndex = start;
    const end = END.exec(text)?.index ?? text.length;
    if (text[end] === '{') continue;
    // A folder in an example of code, to which the example adds a name.
    if (text[end] === '&' && text[end - 1] === '/') continue;
    found.push(unescapeMarkup(text.slice(start, end)).replace(/[.:!?…]+$/, ''));
  }
}

function unescapeMarkup(text: string): string {
  return text.includes('&')
    ? text
        .replace(/&(amp|#38|#x26);/g, '&')
        .replace(/&#(39|x27);/g, "'")
        .replaceAll('&quot;', '"')
    : text;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
