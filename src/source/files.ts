/** The files of a record on disk. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/schema/kinds.ts';
import { kinds } from '../domain/schema/kinds.ts';
import type { RawEntry } from './entry.ts';
import { MAX_BYTES } from './entry.ts';

/** Files of a record that are not entries. */
export interface RecordFiles {
  readonly raw: readonly RawEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every entry file below `directory`, in a fixed order. Events stand in folders by year, the
 * other kinds directly in theirs. A file that is out of place, not Markdown, oddly named or a
 * symbolic link is a finding, so that no entry is lost in silence.
 */
export async function readFiles(directory: string): Promise<RecordFiles> {
  const raw: RawEntry[] = [];
  const findings: Finding[] = [];
  for (const kind of kinds) {
    for (const path of await walk(join(directory, kind))) {
      const file = shownPath(directory, path);
      const problem = await problemWith(kind, path, directory);
      if (problem) findings.push({ file, line: 1, column: 1, rule: 'file-place', ...problem });
      else raw.push({ kind, id: basename(path, '.md'), file, bytes: await readFile(path) });
    }
  }
  return { raw, findings };
}

/** A path as findings print it: from the project's root where it lies below it, with forward slashes. */
export function shownPath(directory: string, path: string): string {
  const fromRoot = relative(process.cwd(), path);
  const shown = fromRoot.startsWith('..')
    ? join(basename(directory), relative(directory, path))
    : fromRoot;
  return shown.split(sep).join('/');
}

async function walk(directory: string): Promise<string[]> {
  let names;
  try {
    names = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const sorted = names.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const nested = sorted
    .filter((name) => !name.name.startsWith('.'))
    .map(async (name) => {
      const path = join(directory, name.name);
      return name.isDirectory() ? walk(path) : [path];
    });
  return (await Promise.all(nested)).flat();
}

async function problemWith(
  kind: Kind,
  path: string,
  directory: string,
): Promise<{ message: string; hint?: string } | undefined> {
  const place = relative(join(directory, kind), path).split(sep);
  const name = place.at(-1) ?? '';
  const status = await lstat(path);
  if (status.isSymbolicLink()) return { message: 'must be a file, not a symbolic link' };
  if (!status.isFile()) return { message: 'must be a plain file' };
  if (status.size > 8 * MAX_BYTES) return { message: 'must be smaller than 1 MiB' };
  if (!name.endsWith('.md')) return { message: 'must be a Markdown file ending in .md' };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/i.test(name)) {
    return { message: 'must be named in letters a–z, digits and single hyphens' };
  }
  if (kind !== 'events') {
    return place.length === 1 ? undefined : { message: `must stand directly in ${kind}/` };
  }
  const year = name.slice(0, 4);
  return place.length === 2 && place[0] === year
    ? undefined
    : { message: `must stand in the folder of its year`, hint: `events/${year}/${name}` };
}
