/** Which changes a feed holds, in which order, and by which ids its readers know them again. */
import { compareText } from '../../domain/collation.ts';
import { changeKinds, changesOf } from '../../record/changes.ts';
import type { Change } from '../../record/changes.ts';
import { compareIn } from '../../record/order.ts';
import type { Urls } from '../../site/urls.ts';
import { pageOf } from '../paths.ts';
import type { Scope } from './scopes.ts';

/** How many changes a feed holds, and as many more as the day has on which it ends. */
export const FEED_LENGTH = 50;

/** How many changes the main feed holds at most: the archive has the rest of a day with very many. */
export const MAIN_FEED_LIMIT = 300;

/**
 * All changes of events in the order of a feed: the latest day first, of each day what was added to the
 * record before what was withdrawn, corrected or added to, and of these the latest events first.
 */
export function allChanges({ events, withdrawn }: Pick<Scope, 'events' | 'withdrawn'>): Change[] {
  const all = [...withdrawn, ...events];
  const compare = compareIn({ events: all });
  return all
    .flatMap(changesOf)
    .toSorted(
      (a, b) =>
        compareText(b.day, a.day) ||
        changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
        compare(b.event, a.event),
    );
}

/** Of changes in the order of a feed those that it holds. No day is cut. */
export function latestChanges(changes: readonly Change[]): Change[] {
  const last = changes[FEED_LENGTH - 1]?.day ?? '';
  return changes.filter(({ day }) => day >= last);
}

/**
 * The changes of a scope's feed. Only that of the whole record has an archive and is cut within a day, and
 * there what is new stands before what was edited.
 */
export function feedChanges(scope: Scope): Change[] {
  const latest = latestChanges(allChanges(scope));
  return scope.folder === undefined ? latest.slice(0, MAIN_FEED_LIMIT) : latest;
}

/** The id of a change: that of an addition to the record is the address of the entry's page. */
export function changeId({ anchor, event }: Change, urls: Urls): string {
  const page = pageOf(urls, 'events', event.id);
  return anchor === undefined ? page : `${page}#${anchor}`;
}
