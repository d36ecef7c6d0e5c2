/**
 * The archive of the main feed (RFC 5005 §4): what no longer stands in it, a document a day, each of which
 * leads to the one before. Days that have passed do not change, so a reader fetches each only once.
 */
import { memoPerRecord } from '../../record/memo.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { escapeMarkup } from '../text.ts';
import { absolute } from '../paths.ts';
import { allChanges, latestChanges } from './feed-changes.ts';

/** The days that stand in the archive, oldest first: those before the oldest of the main feed. */
export const archivedDays = memoPerRecord((record: TrackerRecord): readonly string[] => {
  const changes = allChanges(record);
  const oldest = latestChanges(changes).at(-1)?.day ?? '';
  return [...new Set(changes.map(({ day }) => day))].filter((day) => day < oldest).toReversed();
});

/** Path of the archive document of a day. */
export function archivePath(day: string): string {
  return `feeds/${day}.atom`;
}

/** The relations of RFC 5005 between documents of one feed, each with the path of the other. */
export type HistoryLinks = Partial<
  Readonly<Record<'current' | 'prev-archive' | 'next-archive', string>>
>;

/** An Atom feed with its place in the history; `archive` marks a document of the archive. */
export function withHistory(
  atom: string,
  links: HistoryLinks,
  urls: Urls,
  archive = false,
): string {
  const elements = [
    ...(archive ? ['<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'] : []),
    ...Object.entries(links).map(
      ([rel, path]) => `<link rel="${rel}" href="${escapeMarkup(absolute(urls, path))}"/>`,
    ),
  ];
  // Elements of a feed stand in any order (RFC 4287 §4.1.1), so these close it.
  return atom.replace(
    /<\/feed>\s*$/,
    () => `${elements.map((one) => `    ${one}\n`).join('')}</feed>\n`,
  );
}
