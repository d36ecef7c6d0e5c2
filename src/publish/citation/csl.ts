import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { SITE_NAME } from '../identity.ts';
import { jsonText } from '../text.ts';
import { citationNote, citedEvent, dayParts, formWords, oneLine } from './item.ts';

/**
 * An event as an item of CSL-JSON (Citation Style Language 1.0.2): a web page, not an article. The
 * site is named as the author alone: styles would print it again as container and as publisher.
 */
export function toCslItem(event: Event, urls: Urls) {
  const cited = citedEvent(event, urls);
  return {
    id: cited.id,
    type: 'webpage',
    title: oneLine(cited.title),
    author: [{ literal: SITE_NAME }],
    genre: formWords(cited),
    issued: { 'date-parts': [dayParts(cited.revised)] },
    URL: cited.url,
    abstract: oneLine(cited.summary),
    language: 'en',
    note: citationNote(cited),
  };
}

/** Every event of the record as CSL-JSON. */
export function cslFile(record: TrackerRecord, urls: Urls): string {
  return jsonText(record.events.map((event) => toCslItem(event, urls)));
}
