import { months } from '../../domain/words.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { SITE_NAME } from '../identity.ts';
import { citationNote, citedEvent, citedTitle, dayParts, oneLine } from './item.ts';
import type { CitedEntry } from './item.ts';

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

/** A page as BibLaTeX has it: `@online`, its type for web pages. */
export function toBiblatex(cited: CitedEntry): string {
  return entryText('online', cited, `url = {${cited.url}}`);
}

/**
 * A page as plain BibTeX has it: `@misc`, since its styles know neither `@online` nor `url`; they print
 * the address from `howpublished`, for which LaTeX wants the package `url` or `hyperref`.
 */
export function toBibtex(cited: CitedEntry): string {
  return entryText('misc', cited, `howpublished = {\\url{${cited.url}}}`);
}

/** An entry in UTF-8. Double braces keep the capitals of titles and names. */
function entryText(type: 'online' | 'misc', cited: CitedEntry, address: string): string {
  const [year, month, day] = dayParts(cited.revised);
  return [
    `@${type}{cnt-${cited.id},`,
    `  author = {{${texText(SITE_NAME)}}},`,
    `  title = {{${texText(citedTitle(cited))}}},`,
    `  year = {${year}},`,
    `  month = ${macros[month - 1]},`,
    `  day = {${day}},`,
    `  ${address},`,
    ...(cited.summary === '' ? [] : [`  abstract = {${texText(cited.summary)}},`]),
    `  langid = {english},`,
    `  note = {${texText(citationNote(cited))}}`,
    '}',
    '',
  ].join('\n');
}

/** Every event of the record for BibLaTeX. */
export function biblatexFile(record: TrackerRecord, urls: Urls): string {
  return record.events.map((event) => toBiblatex(citedEvent(record, event, urls))).join('\n');
}

/** Every event of the record for plain BibTeX. */
export function bibtexFile(record: TrackerRecord, urls: Urls): string {
  return record.events.map((event) => toBibtex(citedEvent(record, event, urls))).join('\n');
}

/** A text for a field of BibTeX: on one line, with every special character escaped. */
export function texText(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&%#_]/g, (character) => SPECIAL[character] ?? character);
}
