/** What the files of a withdrawn event say from then on: that it was withdrawn, when and why. */
import { z } from 'zod';
import { dateWords, parseEdtf } from '../../domain/date.ts';
import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { pageOf } from '../paths.ts';
import { jsonText } from '../text.ts';
import { address, apiDay } from './api/date.ts';
import { envelope, head } from './api/envelope.ts';
import { inlines, link, markdownText, paragraph } from './markdown/nodes.ts';

/** When and why an event was withdrawn. Throws when it was not. */
export function withdrawalOf(event: Event): { readonly date: string; readonly reason: string } {
  if (!event.withdrawn) throw new RangeError(`${event.id} was not withdrawn`);
  return event.withdrawn;
}

/** The shape of `events/<id>.json` of a withdrawn event. */
export const withdrawnFileShape = z.strictObject({
  ...envelope,
  withdrawn: z
    .strictObject({
      id: z.string().describe('The id of the event.'),
      title: z.string().describe('The title under which it stood in the record.'),
      date: apiDay.describe('The day on which it was withdrawn.'),
      reason: z.string().describe('Why it was withdrawn.'),
      url: address.describe('Its page, which says the same.'),
    })
    .describe('What stays of the event.'),
});

/** What stays of an event as JSON text (RFC 8259). Throws when it was not withdrawn. */
export function withdrawnFileText(record: TrackerRecord, event: Event, urls: Urls): string {
  const { id, title } = event;
  const { date, reason } = withdrawalOf(event);
  return jsonText({
    ...head(record, urls, 'withdrawn-event'),
    withdrawn: { id, title, date, reason, url: pageOf(urls, 'events', id) },
  } satisfies z.input<typeof withdrawnFileShape>);
}

/** What stays of an event as Markdown. Throws when it was not withdrawn. */
export function withdrawnMarkdown(event: Event, urls: Urls): string {
  const { date, reason } = withdrawalOf(event);
  return markdownText({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: inlines(['This entry was withdrawn']) },
      paragraph(reason),
      paragraph(
        `It stood here under the title “${event.title}” and was taken out of the record on ${dateWords(parseEdtf(date))}.`,
      ),
      paragraph('Page: ', link(pageOf(urls, 'events', event.id))),
    ],
  });
}
