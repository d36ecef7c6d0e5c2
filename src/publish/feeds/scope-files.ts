/** The files that each scope of the record has below its page. */
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { calendarText } from './calendar.ts';
import { scopeCsv } from '../data/csv.ts';
import { feedText } from './feed.ts';
import { SCOPE_FILES } from '../paths.ts';
import type { Scope } from './scopes.ts';

type Make = (scope: Scope, record: TrackerRecord, urls: Urls) => string;

const makers: Readonly<Record<string, { mediaType: string; make: Make }>> = {
  [SCOPE_FILES.atom]: {
    mediaType: 'application/atom+xml',
    make: (scope, record, urls) => feedText(scope, 'atom', record, urls),
  },
  [SCOPE_FILES.rss]: {
    mediaType: 'application/rss+xml',
    make: (scope, record, urls) => feedText(scope, 'rss', record, urls),
  },
  [SCOPE_FILES.json]: {
    mediaType: 'application/feed+json',
    make: (scope, record, urls) => feedText(scope, 'json', record, urls),
  },
  [SCOPE_FILES.calendar]: {
    mediaType: 'text/calendar',
    make: (scope, _record, urls) => calendarText(scope, urls),
  },
  [SCOPE_FILES.csv]: { mediaType: 'text/csv', make: scopeCsv },
};

/** The names of the files of a scope. */
export const scopeFileNames: readonly string[] = Object.keys(makers);

/** The names of the files that the whole record has at the root: its tables stand elsewhere. */
export const rootFileNames: readonly string[] = scopeFileNames.filter(
  (name) => name !== SCOPE_FILES.csv,
);

/** A file of a scope, with its media type. */
export function scopeFile(
  scope: Scope,
  name: string,
  record: TrackerRecord,
  urls: Urls,
): { text: string; mediaType: string } {
  const maker = makers[name];
  if (!maker) throw new RangeError(`a scope has no file "${name}"`);
  return { text: maker.make(scope, record, urls), mediaType: maker.mediaType };
}
