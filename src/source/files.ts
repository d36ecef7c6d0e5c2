/** The files of a record on disk. */
import type { Dirent } from 'node:fs';
import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kinds.ts';
import { isKind, kindRow, kinds } from '../domain/kinds.ts';
import type { RawEntry } from './entry.ts';
import type { FileRule } from './rules.ts';

/** The files of a record, as far as they can be read. */
export interface RecordFiles {
  readonly raw: readonly RawEntry[];
  readonly findings: readonly Finding[];
  /** Entries, as `events/<id>`, whose files are out of place or too large. */
  readonly unread: readonly string[];
}

/** What is wrong with a file before it is read. */
interface Problem {
  readonly rule?: FileRule;
  readonly message: string;
  readonly hint?: string | undefined;
}

const MAX_BYTES = 1024 * 1024;

/** Markdown that stands beside the folders of the record and is not an entry. */
const PAPERS = ['coverage.md', 'README.md'];

/**
 * Reads every entry file below `directory`, in a fixed order. Some kinds stand in folders by
 * year, the others directly in theirs. A file that is out of place, not Markdown, oddly named or a
 * symbolic link is a finding, so that no entry is lost in silence. Hidden files are passed over.
 * Files are read one after another: handing each to another thread costs more than reading it.
 */
export async function readFiles(directory: string): Promise<RecordFiles> {
  const raw: RawEntry[] = [];
  const findings: Finding[] = [];
  const unread: string[] = [];
  const report = (path: string, problem: Problem) => {
    const file = shownPath(directory, path);
    findings.push({ file, line: 1, column: 1, rule: 'file-place', ...problem });
  };
  for (const { path, problem } of await strays(directory)) report(path, problem);
  for (const kind of kinds) {
    for (const path of await walk(join(directory, kind))) {
      const id = basename(path, '.md');
      const problem = problemWith(kind, path, directory);
      if (problem) {
        report(path, problem);
        unread.push(`${kind}/${id}`);
      } else {
        raw.push({ kind, id, file: shownPath(directory, path), bytes: readFileSync(path) });
      }
    }
  }
  return { raw, findings, unread };
}

/** What stands at the top of the record where no entry is looked for. */
async function strays(directory: string): Promise<{ path: string; problem: Problem }[]> {
  const names = await list(directory);
  if (!names) {
    const message = 'the directory of the record does not exist';
    return [{ path: directory, problem: { message } }];
  }
  return names.flatMap((name) => {
    const problem = problemAtTop(name);
    return problem ? [{ path: join(directory, name.name), problem }] : [];
  });
}

function problemAtTop(entry: Dirent): Problem | undefined {
  const { name } = entry;
  if (entry.isDirectory()) {
    if (isKind(name)) return undefined;
    const message = `must be one of the folders ${kinds.join(', ')}`;
    return { message, hint: didYouMean(name, kinds) };
  }
  if (isKind(name)) return { message: 'must be a folder' };
  return name.endsWith('.md') && !PAPERS.includes(name)
    ? { message: `must stand in one of the folders ${kinds.join(', ')}` }
    : undefined;
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
  const names = (await list(directory)) ?? [];
  const nested = names.map(async (name) => {
    const path = join(directory, name.name);
    return name.isDirectory() ? walk(path) : [path];
  });
  return (await Promise.all(nested)).flat();
}

/** What a directory holds, in order and without hidden files; undefined when it does not exist. */
async function list(directory: string): Promise<Dirent[] | undefined> {
  try {
    const names = await readdir(directory, { withFileTypes: true });
    return names
      .filter((name) => !name.name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function problemWith(kind: Kind, path: string, directory: string): Problem | undefined {
  const place = relative(join(directory, kind), path).split(sep);
  const name = place.at(-1) ?? '';
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return { message: 'must not be a symbolic link' };
  if (!status.isFile()) return { message: 'must be a plain file' };
  if (status.size > MAX_BYTES) {
    return { rule: 'file-size', message: 'an entry must be at most 1 MiB' };
  }
  if (!name.endsWith('.md')) return { message: 'must be a Markdown file ending in .md' };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/i.test(name)) {
    return { message: 'must be named in letters a–z, digits and single hyphens' };
  }
  if (!kindRow(kind).byYear) {
    return place.length === 1 ? undefined : { message: `must stand directly in ${kind}/` };
  }
  const year = name.slice(0, 4);
  if (!/^\d\d[\dx]{2}-/.test(name)) {
    return { message: 'must be named after the date of the event, such as 2014-05-19-…' };
  }
  return place.length === 2 && place[0] === year
    ? undefined
    : { message: `must stand in the folder of its year`, hint: `${kind}/${year}/${name}` };
}
