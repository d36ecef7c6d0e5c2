/** The entries of an earlier state of the record: those of a release, or of a revision of git. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { archivedEntries } from '../src/publish/release/archive.ts';
import type { EntryFile } from '../src/publish/release/changes.ts';
import { archiveName } from '../src/publish/release/files.ts';

export interface Earlier {
  /** What it is called: a release's version, or the revision as it was given. */
  readonly name: string;
  readonly entries: readonly EntryFile[];
}

/**
 * The entries of the release in the folder `since`, or else of the git revision `since` of the
 * repository in which the record's directory lies. Throws an Error that says what is wrong with it.
 */
export function earlierEntries(since: string, contentDir: string): Earlier {
  if (existsSync(since) && statSync(since).isDirectory()) return entriesOfRelease(resolve(since));
  return entriesAt(since, contentDir);
}

function entriesOfRelease(folder: string): Earlier {
  const name = basename(folder);
  const file = join(folder, archiveName(name));
  if (!existsSync(file)) throw new Error(`${folder} is no release: it has no ${archiveName(name)}`);
  try {
    return { name, entries: some(archivedEntries(readFileSync(file))) };
  } catch (error) {
    throw new Error(`${file} can’t be read: ${(error as Error).message}`, { cause: error });
  }
}

function entriesAt(revision: string, contentDir: string): Earlier {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', contentDir, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 30,
    });
  try {
    const commit = git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
    const id = commit.toString().trim();
    const entries = some(archivedEntries(git('archive', '--format=zip', id, '--', '.'), ''));
    const name = git('describe', '--tags', '--always', '--abbrev=12', id);
    return { name: name.toString().trim(), entries };
  } catch (error) {
    const said = ((error as { stderr?: Buffer }).stderr?.toString() ?? '').trim().split('\n')[0];
    const why = said === undefined || said === '' ? (error as Error).message : said;
    throw new Error(`"${revision}" is neither a release’s folder nor a git revision: ${why}`, {
      cause: error,
    });
  }
}

/** The entries, where there are any: an earlier record without one is a mistake. */
function some(entries: readonly EntryFile[]): readonly EntryFile[] {
  if (entries.length === 0) throw new Error('it holds no entries');
  return entries;
}
