/**
 * Entries that were read before, kept on disk so that only changed files are parsed and rendered
 * again. A kept entry is found under a digest of everything that it was made from: the file, the
 * code of the schemas and the pipeline, the installed packages and the addresses of pages. A cache
 * that is missing, damaged or cannot be written only costs time.
 */
import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { kinds } from '../domain/kinds.ts';
import type { Href, RawEntry } from './entry.ts';

/** What is known about the files of one record. */
export interface EntryCache {
  /** The key of a file as it now is. */
  key(raw: RawEntry): string;
  /** The entry kept under a key, as JSON. */
  get(key: string): string | undefined;
  /** Keeps these entries, by key, and forgets all others. */
  keep(entries: ReadonlyMap<string, string>): Promise<void>;
}

/** Where caches are kept when nobody says otherwise. */
const CACHE_DIRECTORY = resolve('node_modules/.cache/entries');

/** How long a cache that nobody uses is kept. */
const MAX_AGE_MILLISECONDS = 14 * 24 * 60 * 60 * 1000;

/** Opens the cache of a record. */
export async function openCache(
  directory: string,
  href: Href,
  parent = CACHE_DIRECTORY,
): Promise<EntryCache> {
  const code = await pipelineDigest();
  // Without its own source at hand, as in a bundle, a run cannot tell whether a cache is stale.
  if (code === undefined)
    return { key: () => '', get: () => undefined, keep: async () => undefined };
  const addresses = kinds.map((kind) => href(kind, 'id')).join('\n');
  const made = digest([code, addresses, resolve(directory)].join('\n'));
  const folder = join(parent, made.slice(0, 32));
  const shards = await readShards(folder);
  return {
    key: ({ kind, id, file, bytes }) => digest([made, kind, id, file, digest(bytes)].join('\n')),
    get: (key) => shards.get(shardOf(key))?.get(key),
    keep: async (entries) => {
      try {
        await writeShards(folder, shards, entries);
        await forgetOld(parent, folder);
      } catch {
        // A full or read-only disk: the next run reads the record again.
      }
    },
  };
}

/** Folders and files whose text decides what an entry becomes. */
const CODE = ['../domain', '../markdown', '../source'];
const LOCK_FILE = '../../package-lock.json';

/** A digest of the code that makes entries, and of the packages that it uses. */
async function pipelineDigest(): Promise<string | undefined> {
  try {
    const parts: string[] = [process.version];
    for (const folder of CODE) {
      const root = join(import.meta.dirname, folder);
      const names = await readdir(root, { recursive: true });
      for (const name of names.filter((name) => name.endsWith('.ts')).toSorted()) {
        parts.push(name, digest(await readFile(join(root, name))));
      }
    }
    parts.push(digest(await readFile(join(import.meta.dirname, LOCK_FILE))));
    return digest(parts.join('\n'));
  } catch {
    return undefined;
  }
}

type Shards = Map<string, Map<string, string>>;

/** Entries are spread over files by the start of their key, so that an edit rewrites few of them. */
function shardOf(key: string): string {
  return key.slice(0, 2);
}

async function readShards(folder: string): Promise<Shards> {
  const names = await readdir(folder).catch(() => []);
  const shards = names
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .map(async (name) => [name, parseShard(await readFile(join(folder, name), 'utf8'))] as const);
  return new Map(await Promise.all(shards).catch(() => []));
}

/** A shard begins with the digest of the rest, which is a key, a tab and JSON on each line. */
function parseShard(text: string): Map<string, string> {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== digest(body)) return new Map();
  return new Map(
    body
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
  );
}

async function writeShards(
  folder: string,
  before: Shards,
  entries: ReadonlyMap<string, string>,
): Promise<void> {
  const after: Shards = new Map();
  for (const [key, json] of entries) {
    const shard = shardOf(key);
    const known = after.get(shard);
    if (known) known.set(key, json);
    else after.set(shard, new Map([[key, json]]));
  }
  const changed = new Set([...before.keys(), ...after.keys()]).values().filter((shard) => {
    const old = before.get(shard);
    const now = after.get(shard);
    return old?.size !== now?.size || [...(now?.keys() ?? [])].some((key) => !old?.has(key));
  });
  await mkdir(folder, { recursive: true });
  for (const shard of changed) {
    const body = [...(after.get(shard) ?? [])].map(([key, json]) => `${key}\t${json}\n`).join('');
    await replaceFile(join(folder, shard), `${digest(body)}\n${body}`);
  }
}

/** Writes a file so that whoever reads it meanwhile sees either the old or the new one. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.${crypto.randomUUID()}`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes caches that no run has written to for long: those of older code or other records. */
async function forgetOld(parent: string, current: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    const { mtimeMs } = await stat(folder);
    if (folder !== current && mtimeMs < Date.now() - MAX_AGE_MILLISECONDS) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function digest(data: string | Uint8Array): string {
  return hash('sha256', data);
}
