/** The parts of a rendered page, for the menu at its top. */

/** A section or a fold under a heading of the second rank. */
export interface PagePart {
  /** Id of what a link to it names. */
  readonly id: string;
  /** The words of its heading, as HTML text. */
  readonly heading: string;
}

const PART =
  /<section\b[^>]*>\s*<h2\b[^>]*\bid="(?<section>[^"]+)"[^>]*>(?<title>[\s\S]*?)<\/h2>|<summary>\s*<h2\b[^>]*>(?<summary>[\s\S]*?)<\/h2>[\s\S]*?<\/summary>\s*<div id="(?<fold>[^"]+)"/g;

/** The parts of a page's HTML, in their order. Headings within a text are none, nor are parts of parts. */
export function pageParts(html: string): PagePart[] {
  return [...html.matchAll(PART)].map(({ groups = {} }) => ({
    id: groups['section'] ?? groups['fold'] ?? '',
    heading: (groups['title'] ?? groups['summary'] ?? '').replace(/<[^>]+>/g, '').trim(),
  }));
}
