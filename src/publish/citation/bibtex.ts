import { months } from '../../domain/words.ts';
import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { SITE_NAME } from '../identity.ts';
import { citationNote, citedEvent, dayParts, oneLine } from './item.ts';

/** BibTeX's own names of months. */
const macros = months.map((month) => month.slice(0, 3).toLowerCase());

/** What TeX would read as a command (The TeXbook, chapter 7), and what prints it. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * An event as an entry of BibTeX, in UTF-8. `@online` is BibLaTeX's type for web pages, which BibTeX
 * treats as `@misc`. Double braces keep the capitals of titles and names.
 */
export function toBibtex(event: Event, urls: Urls): string {
  const cited = citedEvent(event, urls);
  const [year, month, day] = dayParts(cited.revised);
  return [
    `@online{cnt-${cited.id},`,
    `  author = {{${texText(SITE_NAME)}}},`,
    `  title = {{${texText(cited.title)}}},`,
    `  organization = {${texText(SITE_NAME)}},`,
    `  year = {${year}},`,
    `  month = ${macros[month - 1]},`,
    `  day = {${day}},`,
    `  url = {${cited.url}},`,
    `  abstract = {${texText(cited.summary)}},`,
    `  langid = {english},`,
    `  note = {${texText(citationNote(cited))}}`,
    '}',
    '',
  ].join('\n');
}

/** Every event of the record as BibTeX. */
export function bibtexFile(record: TrackerRecord, urls: Urls): string {
  return record.events.map((event) => toBibtex(event, urls)).join('\n');
}

/** A text for a field of BibTeX: on one line, with every special character escaped. */
export function texText(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&%#_]/g, (character) => SPECIAL[character] ?? character);
}
