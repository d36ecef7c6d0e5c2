import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { SITE_NAME } from '../identity.ts';
import { citationNote, citedEvent, oneLine } from './item.ts';

/**
 * An event as a record of RIS (Research Information Systems format, 2011): type ELEC, a web page.
 * Lines end in CR LF; a value has no line break and needs no escape.
 */
export function toRis(event: Event, urls: Urls): string {
  const cited = citedEvent(event, urls);
  const fields = [
    ['TY', 'ELEC'],
    ['ID', cited.id],
    ['AU', `${SITE_NAME},`],
    ['TI', cited.title],
    ['T2', SITE_NAME],
    ['PB', SITE_NAME],
    ['PY', cited.revised.slice(0, 4)],
    ['DA', `${cited.revised.replaceAll('-', '/')}/`],
    ['AB', cited.summary],
    ['LA', 'en'],
    ['UR', cited.url],
    ['N1', citationNote(cited)],
    ['ER', ''],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** Every event of the record as RIS. */
export function risFile(record: TrackerRecord, urls: Urls): string {
  return record.events.map((event) => toRis(event, urls)).join('\r\n');
}
