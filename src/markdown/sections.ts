/** The HTML of a body, with one of its sections taken out. */
export interface WithoutSection {
  readonly rest: string;
  /** What stands below the section's heading; undefined where the body has no such section. */
  readonly section: string | undefined;
}

/** What a section begins with, and what a heading can stand in without beginning one. */
const MARK = /<(\/?)(blockquote|ul|ol|h2)\b[^>]*>/g;

/**
 * Takes the section below the heading with an id out of rendered HTML (see `heading-ids.ts`): up to the
 * next heading of its level, without its own heading. A heading within a quotation or a list ends nothing.
 */
export function withoutSection(html: string, id: string): WithoutSection {
  let depth = 0;
  const starts: number[] = [];
  for (const { index, 1: slash, 2: name } of html.matchAll(MARK)) {
    if (name !== 'h2') depth += slash === '/' ? -1 : 1;
    else if (slash === '' && depth === 0) starts.push(index);
  }
  const opening = `<h2 id="${id}">`;
  const start = starts.find((index) => html.startsWith(opening, index));
  if (start === undefined) return { rest: html, section: undefined };
  const end = starts.find((index) => index > start) ?? html.length;
  const below = html.indexOf('</h2>', start) + '</h2>'.length;
  return { rest: html.slice(0, start) + html.slice(end), section: html.slice(below, end).trim() };
}
