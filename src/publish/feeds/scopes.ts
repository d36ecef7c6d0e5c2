/** The parts of the record that have feeds, a calendar and downloads of their own. */
import { kindRow, kinds } from '../../domain/kinds.ts';
import type { Kind } from '../../domain/kinds.ts';
import { relationId } from '../../domain/relation-id.ts';
import { eventsAbout, titleOf } from '../../record/entries.ts';
import { indexBy } from '../../record/index-by.ts';
import { relationsBySize } from '../../record/parties.ts';
import { facingPairs } from '../../record/relations.ts';
import type { Event, TrackerRecord } from '../../record/types.ts';

/** What is said of the scopes of one folder. */
export interface ScopeFolder {
  readonly folder: Kind | 'bilateral';
  /** The heading of a list of them. */
  readonly heading: string;
  /** One of them, in a sentence. */
  readonly one: string;
  /** Name of the API's file that lists their ids. */
  readonly ids: string;
}

const RELATIONS: ScopeFolder = {
  folder: 'bilateral',
  heading: 'Relations',
  one: 'a relation',
  ids: 'relations',
};

/** The folders whose pages are scopes: kinds with events, and relations after those they join. */
export const scopeFolders: readonly ScopeFolder[] = kinds
  .filter((kind) => kindRow(kind).inEvent ?? kindRow(kind).namesEvents)
  .flatMap((kind) => {
    const { word, plural } = kindRow(kind);
    const one = `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
    const row: ScopeFolder = { folder: kind, heading: plural, one, ids: kind };
    return kind === 'organisations' ? [row, RELATIONS] : [row];
  });

/** A part of the record under one heading: the whole, a party, a relation, a norm or a mechanism. */
export interface Scope {
  readonly folder: ScopeFolder['folder'] | undefined;
  readonly id: string;
  readonly title: string;
  /** Path of its page from the root of the site: empty, or with a slash at its end. */
  readonly path: string;
  /** Its events in the record's order. */
  readonly events: readonly Event[];
  /** What would stand among them, had it not been withdrawn. */
  readonly withdrawn: readonly Event[];
}

/** The whole record as a scope. */
export function wholeRecord(record: TrackerRecord): Scope {
  const { events, withdrawn } = record;
  return { folder: undefined, id: '', title: 'All events', path: '', events, withdrawn };
}

/** The scopes of one folder, in the order in which its index lists them. */
function scopesIn(record: TrackerRecord, { folder }: Pick<ScopeFolder, 'folder'>): Scope[] {
  const withdrawn = indexBy(record.withdrawn, (event) => idsIn(folder, event));
  const scope = (id: string, title: string, events: readonly Event[]): Scope => ({
    folder,
    id,
    title,
    path: `${folder}/${id}/`,
    events,
    withdrawn: withdrawn.get(id) ?? [],
  });
  return folder === 'bilateral'
    ? relationsBySize(record).map(({ id, a, b, events }) =>
        scope(id, `${a.name} and ${b.name}`, events),
      )
    : record[folder].map((entry) => scope(entry.id, titleOf(entry), eventsAbout(record, entry)));
}

/** The scopes of relations that no longer are: nothing lists them, and their old files stay alive. */
export function retiredScopes({ retiredRelations }: TrackerRecord): Scope[] {
  return retiredRelations.map(({ id, a, b, events }) => ({
    folder: 'bilateral',
    id,
    title: `${a.name} and ${b.name}`,
    path: `bilateral/${id}/`,
    events,
    withdrawn: [],
  }));
}

/** The scopes of a folder in which an event stands, by their ids. */
function idsIn(folder: ScopeFolder['folder'], event: Event): readonly string[] {
  return folder === 'bilateral'
    ? facingPairs(event).map(([a, b]) => relationId(a, b))
    : (kindRow(folder).inEvent?.(event) ?? []);
}

/** The scopes below each folder, in the order of the folders. */
export function scopesByFolder(
  record: TrackerRecord,
): (ScopeFolder & { readonly scopes: readonly Scope[] })[] {
  return scopeFolders.map((folder) => ({ ...folder, scopes: scopesIn(record, folder) }));
}

/** Every scope of the record, the whole first. */
export function allScopes(record: TrackerRecord): Scope[] {
  return [wholeRecord(record), ...scopesByFolder(record).flatMap(({ scopes }) => scopes)];
}
