/** Citations as text to copy: APA (7th edition), Chicago (18th), and after the Bluebook (22nd, rule 18). */
import { months } from '../../domain/words.ts';
import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { SITE_NAME } from '../identity.ts';
import type { CitedEntry } from './item.ts';
import { citedEvent, citedTitle, dayParts, oneLine } from './item.ts';

/** The abbreviations of table T12 of the Bluebook, where it shortens. */
const bluebookMonths = months.map((month) => {
  if (month.length <= 4) return month;
  return month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
});

/** The styles in which an event can be cited, in the order in which pages offer them. */
export const citationStyles = [
  { id: 'apa', label: 'APA', cite: apa },
  { id: 'chicago', label: 'Chicago', cite: chicago },
  { id: 'bluebook', label: 'Bluebook-like', cite: bluebook },
] as const;

/** The citation that files and pages give where they give only one. */
export function citationText(record: TrackerRecord, event: Event, urls: Urls): string {
  return apa(citedEvent(record, event, urls));
}

/** APA: group author, date of the revision, title with what it is, address. */
export function apa(cited: CitedEntry): string {
  const { revised, url } = cited;
  const [year, month, day] = dayParts(revised);
  return `${SITE_NAME}. (${year}, ${months[month - 1]} ${day}). ${citedTitle(cited)}. ${url}`;
}

/** Chicago, bibliography form for a page of a website. */
export function chicago(cited: CitedEntry): string {
  const { revised, url } = cited;
  const [year, month, day] = dayParts(revised);
  return `${SITE_NAME}. “${innerQuotes(citedTitle(cited))}.” Revised ${months[month - 1]} ${day}, ${year}. ${url}.`;
}

/** After the Bluebook’s rule for internet sources; italics and small capitals are left to the writer. */
export function bluebook({ title, happened, form, revised, release, url }: CitedEntry): string {
  const [year, month, day] = dayParts(revised);
  return `${oneLine(title)}, ${SITE_NAME} (${form.replace('record of an ', '')} of ${happened}; rev. ${bluebookMonths[month - 1]} ${day}, ${year}${release === undefined ? '' : `, release ${release}`}), ${url}.`;
}

/** Double quotation marks inside quotation marks become single ones. */
function innerQuotes(text: string): string {
  return text.replace(/["“]([^"“”]*)["”]/g, '‘$1’');
}
