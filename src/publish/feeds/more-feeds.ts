/**
 * Feeds beside those of pages, below `feeds/`: of corrections alone, of a type of event, of the states of a
 * region; and the archive of the main feed.
 */
import { eventTypes, regions } from '../../domain/vocabulary/index.ts';
import type { Change } from '../../record/changes.ts';
import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { SITE_NAME } from '../identity.ts';
import { absolute } from '../paths.ts';
import { feedOf } from './feed.ts';
import { allChanges, latestChanges } from './feed-changes.ts';
import { formatOf } from './formats.ts';
import { archivedDays, archivePath, withHistory } from './history.ts';

/** A feed of a part of the record that is no scope: nothing but its changes is published of it. */
export interface MoreFeed {
  /** Its path from the root of the site. */
  readonly path: string;
  /** What it is of, as a heading. */
  readonly title: string;
  /** What it holds, in a sentence. */
  readonly description: string;
  /** Address of the page that shows the same. */
  readonly page: (urls: Urls) => string;
  readonly holds: (change: Change, record: TrackerRecord) => boolean;
}

/** The corrections, then the types in their order, then the regions. */
export const moreFeeds: readonly MoreFeed[] = [
  {
    path: 'feeds/corrections.atom',
    title: 'Corrections',
    description: 'Entries that were corrected, added to or withdrawn after they were published.',
    page: (urls) => urls.path('changes/'),
    holds: ({ kind }) => kind !== 'added',
  },
  ...eventTypes.map(({ id, label }) => ({
    path: `feeds/type-${id}.atom`,
    title: label,
    description: `Events of the type “${label}” that were added to the record or corrected.`,
    page: (urls: Urls) => urls.type(id),
    holds: ({ event }: Change) => event.type === id,
  })),
  ...regions.map(({ id, states }) => ({
    path: `feeds/region-${id}.atom`,
    title: states,
    description: `${states}: their events that were added to the record or corrected.`,
    page: (urls: Urls) => urls.timeline({ country: id }),
    holds: ({ event }: Change, record: TrackerRecord) => isOfRegion(event, id, record),
  })),
];

function isOfRegion({ parties }: Event, region: string, { byId }: TrackerRecord): boolean {
  return parties.some(({ party: id }) => {
    const party = byId.parties.get(id);
    return party?.folder === 'countries' && party.region === region;
  });
}

/** Every file below `feeds/` with its text, by its name. */
export function moreFeedFiles(record: TrackerRecord, urls: Urls): Map<string, string> {
  const changes = allChanges(record);
  const own = moreFeeds.map((feed): [string, string] => [
    nameOf(feed.path),
    moreFeedText(feed, changes, record, urls),
  ]);
  const archive = archivedDays(record).flatMap((day) =>
    (['atom', 'json'] as const).map((format): [string, string] => [
      nameOf(archivePath(day, format)),
      archiveText(day, format, changes, record, urls),
    ]),
  );
  return new Map([...own, ...archive]);
}

function nameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function moreFeedText(
  { path, title, description, page, holds }: MoreFeed,
  changes: readonly Change[],
  record: TrackerRecord,
  urls: Urls,
): string {
  return feedOf(
    {
      id: absolute(urls, path),
      title: `${SITE_NAME}: ${title}`,
      description,
      page: urls.absolute(page(urls)),
      own: path,
      changes: latestChanges(changes.filter((change) => holds(change, record))),
    },
    'atom',
    record,
    urls,
  );
}

/** The archive of a day: a document of the main feed, whose id it has. */
function archiveText(
  day: string,
  format: 'atom' | 'json',
  changes: readonly Change[],
  record: TrackerRecord,
  urls: Urls,
): string {
  const days = archivedDays(record);
  const [before, after] = [days[days.indexOf(day) - 1], days[days.indexOf(day) + 1]];
  const home = absolute(urls, '');
  const source = {
    id: home,
    title: `${SITE_NAME}: added and corrected on ${day}`,
    description: `What was added to the record, corrected or withdrawn on ${day}.`,
    page: home,
    own: archivePath(day, format),
    changes: changes.filter((change) => change.day === day),
  };
  if (format === 'json') {
    const next = before === undefined ? undefined : archivePath(before, 'json');
    return feedOf({ ...source, next }, format, record, urls);
  }
  const links = {
    current: formatOf('atom').file,
    ...(before !== undefined && { 'prev-archive': archivePath(before) }),
    ...(after !== undefined && { 'next-archive': archivePath(after) }),
  };
  return withHistory(feedOf(source, 'atom', record, urls), links, urls, true);
}
