/** What changed between two states of the record, entry by entry and key by key. */
import { isDeepStrictEqual } from 'node:util';
import { compareText } from '../../domain/collation.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Kind } from '../../domain/kinds.ts';
import { parseFrontMatter, splitFrontMatter } from '../../source/front-matter.ts';
import { decode } from '../../source/text.ts';

/** A file of an entry, in any state of the record. */
export interface EntryFile {
  readonly kind: Kind;
  readonly id: string;
  readonly bytes: Uint8Array;
}

/**
 * What became of an entry. One that was both corrected and extended counts as corrected; `edited` is
 * changed without a note, and `removed` is gone without having been withdrawn.
 */
export const entryChangeKinds = [
  'added',
  'corrected',
  'extended',
  'edited',
  'withdrawn',
  'removed',
] as const;

/** How one entry differs from what it was. */
export interface EntryChange {
  readonly change: (typeof entryChangeKinds)[number];
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** The id that it had before, where that was another one. */
  readonly formerId?: string;
  /** The keys of its head that differ, in order of the alphabet, then `body`; none of an addition. */
  readonly keys: readonly string[];
  /** What its new notes of corrections, additions or withdrawal say. */
  readonly notes: readonly string[];
}

type Head = Readonly<Record<string, unknown>>;

/** An entry as it was written: its head as plain values, its body as text. */
interface Written extends Pick<EntryFile, 'kind' | 'id'> {
  readonly head: Head;
  readonly body: string;
}

/**
 * Every change from the entries `before` to those of `now`, in order of kind and id. Entries are
 * compared as they are written, not as the schema of today reads them, so that an earlier schema is no
 * hindrance; the order of keys, comments and the form of the YAML are no change. Throws an Error that
 * names the entry when one can't be read.
 */
export function compareEntries(
  before: readonly EntryFile[],
  now: readonly EntryFile[],
): EntryChange[] {
  const left = new Map(before.map(written).map((entry) => [key(entry.kind, entry.id), entry]));
  const changes: EntryChange[] = [];
  const present = now.map(written);
  const names = new Set(present.map(({ kind, id }) => key(kind, id)));
  for (const entry of present) {
    const known = [entry.id, ...texts(entry.head['former_ids'])]
      .map((id) => key(entry.kind, id))
      .find((name, at) => left.has(name) && (at === 0 || !names.has(name)));
    const old = known === undefined ? undefined : left.get(known);
    if (known !== undefined) left.delete(known);
    const change = changeOf(old, entry);
    if (change) changes.push(change);
  }
  for (const { kind, id, head } of left.values()) {
    changes.push({ change: 'removed', kind, id, title: titleIn(head, id), keys: [], notes: [] });
  }
  return changes.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareText(a.id, b.id),
  );
}

function changeOf(old: Written | undefined, entry: Written): EntryChange | undefined {
  const { kind, id, head } = entry;
  const keys = old ? changedKeys(old, entry) : [];
  if (old && old.id === id && keys.length === 0) return undefined;
  const fresh = (name: string) =>
    notesIn(head[name]).filter((note) => !notesIn(old?.head[name]).includes(note));
  const corrected = fresh('corrections');
  const extended = fresh('additions');
  const withdrawn = old?.head['withdrawn'] === undefined ? notesIn(head['withdrawn']) : [];
  const change = !old
    ? 'added'
    : withdrawn.length > 0
      ? 'withdrawn'
      : corrected.length > 0
        ? 'corrected'
        : extended.length > 0
          ? 'extended'
          : 'edited';
  return {
    change,
    kind,
    id,
    title: titleIn(head, id),
    ...(old && old.id !== id && { formerId: old.id }),
    keys,
    notes: old ? [...withdrawn, ...corrected, ...extended] : [],
  };
}

function changedKeys(old: Written, entry: Written): string[] {
  const names = new Set([...Object.keys(old.head), ...Object.keys(entry.head)]);
  const changed = [...names].filter((name) => !isDeepStrictEqual(old.head[name], entry.head[name]));
  return [...changed.toSorted(compareText), ...(old.body === entry.body ? [] : ['body'])];
}

function written({ kind, id, bytes }: EntryFile): Written {
  const split = splitFrontMatter(decode(bytes) ?? '');
  const head = split && parseFrontMatter(split.yaml);
  if (!head || head.errors.length > 0 || !isHead(head.value)) {
    throw new Error(`${key(kind, id)} can’t be compared: its head is no readable YAML`);
  }
  return { kind, id, head: head.value, body: split.body.trim() };
}

function key(kind: Kind, id: string): string {
  return `${kind}/${id}`;
}

function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** What notes say: a list of `{ date, note }`, or one `{ date, reason }`. */
function notesIn(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item) =>
    isHead(item) ? texts([item['note'] ?? item['reason']]) : [],
  );
}

function titleIn(head: Head, id: string): string {
  return texts([head['title'] ?? head['name']])[0] ?? id;
}
