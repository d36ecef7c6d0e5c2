/**
 * The record in outline: of every entry what the rules ask of others than itself. A browser that has it
 * can tell of a draft what the check would, without the texts and sources of the whole record.
 */
import { kindRow } from '../domain/kinds.ts';
import type { Kind } from '../domain/kinds.ts';
import { noFacts } from '../markdown/facts.ts';
import type { Entry } from '../source/entry.ts';
import type { AnyEntry, TrackerRecord } from './types.ts';
import { allEntries } from './entries.ts';

/** An entry in outline. */
export interface Outline {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  /** Some keys of its head. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is kept of entries of every kind: names, and what others are held against. */
const KEPT = [
  'title',
  'name',
  'short',
  'short_name',
  'also_known_as',
  'former_ids',
  'type',
  'status',
  'withdrawn',
  'iso_alpha3',
  'pillar',
  'un_paragraph',
  'views',
  'parent',
  'parties',
  'mechanisms',
  'links',
  'actors',
] as const;

/** The outline of a record. */
export function outlineOf(record: TrackerRecord): Outline[] {
  return allEntries(record).map((entry) => {
    const { folder: kind, id, file } = entry;
    // What was withdrawn is told where its reason stands; here its id alone is still taken.
    const name = 'withdrawn' in entry && entry.withdrawn ? { title: id } : {};
    return { kind, id, file, data: { ...kept(entry), ...ofEvent(entry), ...name } };
  });
}

function kept(entry: AnyEntry): Record<string, unknown> {
  const all = entry as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    KEPT.flatMap((key) => {
      const value = all[key];
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      return isEmpty ? [] : [[key, value]];
    }),
  );
}

/** Of an event its date, and the names of what it promised and expected. */
function ofEvent(entry: AnyEntry): Record<string, unknown> {
  if (entry.folder !== 'events') return {};
  const { date, commitments, expectations } = entry;
  const named = (key: string, list: readonly { id: string }[]) =>
    list.length === 0 ? {} : { [key]: list.map(({ id }) => ({ id, by: [] })) };
  return {
    date: date.edtf,
    ...named('commitments', commitments),
    ...named('expectations', expectations),
  };
}

/** The entries of an outline: with what it holds, every other list empty, and nothing in their bodies. */
export function entriesOf(outline: readonly Outline[]): Entry[] {
  return outline.map(
    ({ kind, id, file, data }) =>
      ({
        kind,
        id,
        file,
        data: { ...emptyLists(kind), ...data },
        markdown: '',
        body: { html: '', ...noFacts() },
      }) as unknown as Entry,
  );
}

/** The lists that the head of an entry always has. */
function emptyLists(kind: Kind): Record<string, unknown> {
  const { shape } = kindRow(kind).schema;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, part]) => {
      const empty = part.safeParse(undefined);
      if (empty.success) return [[key, empty.data]];
      return part.safeParse([]).success || key === 'sources' || key === 'parties' || key === 'steps'
        ? [[key, []]]
        : [];
    }),
  );
}
