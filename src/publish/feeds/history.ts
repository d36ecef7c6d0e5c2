/**
 * The archive of the main feed (RFC 5005 §4): what does not stand in it, a document a day, each of which
 * leads to the one before. Days that have passed do not change, so a reader fetches each only once. JSON Feed
 * has documents of its own, each of which names the next as `next_url`.
 */
import { memoPerRecord } from '../../record/memo.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { escapeMarkup } from '../text.ts';
import { absolute } from '../paths.ts';
import { allChanges, feedChanges } from './feed-changes.ts';
import { wholeRecord } from './scopes.ts';

/** The days that stand in the archive, oldest first: those that the main feed does not hold whole. */
export const archivedDays = memoPerRecord((record: TrackerRecord): readonly string[] => {
  const left = allChanges(record).slice(feedChanges(wholeRecord(record)).length);
  return [...new Set(left.map(({ day }) => day))].toReversed();
});

/** Path of the archive document of a day. */
export function archivePath(day: string, format: 'atom' | 'json' = 'atom'): string {
  return `feeds/${day}.${format}`;
}

/** The relations of RFC 5005 between documents of one feed, each with the path of the other. */
export type HistoryLinks = Partial<
  Readonly<Record<'current' | 'prev-archive' | 'next-archive', string>>
>;

/**
 * An Atom or RSS feed with its place in the history; `archive` marks a document of the archive. Its links
 * stand before the entries, as some readers want it.
 */
export function withHistory(
  feed: string,
  links: HistoryLinks,
  urls: Urls,
  archive = false,
): string {
  const isRss = feed.includes('<rss ');
  const elements = [
    ...(archive ? ['<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'] : []),
    ...Object.entries(links).map(
      ([rel, path]) =>
        `<${isRss ? 'atom:' : ''}link rel="${rel}" href="${escapeMarkup(absolute(urls, path))}" type="application/atom+xml"/>`,
    ),
  ].map((one) => `${isRss ? '        ' : '    '}${one}\n`);
  return feed.replace(/[ ]*(?=<(?:entry|item)>|<\/(?:feed|channel)>)/, (indent) => {
    return `${elements.join('')}${indent}`;
  });
}
