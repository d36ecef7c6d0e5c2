import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { SITE_NAME } from '../identity.ts';
import { citationNote, citedEvent, citedTitle, oneLine } from './item.ts';
import type { CitedEntry } from './item.ts';

/**
 * A page as a record of RIS (Research Information Systems format, 2011): type ELEC, a web page, of which
 * the site is the author alone. Lines end in CR LF; a value has no line break and needs no escape.
 */
export function toRis(cited: CitedEntry): string {
  const fields = [
    ['TY', 'ELEC'],
    ['ID', cited.id],
    ['AU', `${SITE_NAME},`],
    ['TI', citedTitle(cited)],
    ['PY', cited.revised.slice(0, 4)],
    ['DA', `${cited.revised.replaceAll('-', '/')}/`],
    ...(cited.summary === '' ? [] : [['AB', cited.summary] as const]),
    ['LA', 'en'],
    ['UR', cited.url],
    ['N1', citationNote(cited)],
    ['ER', ''],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** Every event of the record as RIS. */
export function risFile(record: TrackerRecord, urls: Urls): string {
  return record.events.map((event) => toRis(citedEvent(record, event, urls))).join('\r\n');
}
