import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { SITE_NAME } from '../identity.ts';
import { jsonText } from '../text.ts';
import { citationNote, citedEvent, citedTitle, dayParts, oneLine } from './item.ts';
import type { CitedEntry } from './item.ts';

/**
 * A page as an item of CSL-JSON (Citation Style Language 1.0.2): a web page, not an article. The
 * site is named as the author alone: styles would print it again as container and as publisher.
 */
export function toCslItem(cited: CitedEntry) {
  return {
    id: cited.id,
    type: 'webpage',
    title: citedTitle(cited),
    author: [{ literal: SITE_NAME }],
    issued: { 'date-parts': [dayParts(cited.revised)] },
    URL: cited.url,
    ...(cited.summary !== '' && { abstract: oneLine(cited.summary) }),
    language: 'en',
    note: citationNote(cited),
  };
}

/** Every event of the record as CSL-JSON. */
export function cslFile(record: TrackerRecord, urls: Urls): string {
  return jsonText(record.events.map((event) => toCslItem(citedEvent(record, event, urls))));
}
