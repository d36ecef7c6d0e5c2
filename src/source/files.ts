/** The files of a record on disk. */
import type { Dirent } from 'node:fs';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { unseenIn } from '../domain/characters.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Finding } from '../domain/finding.ts';
import type { Kind } from '../domain/kinds.ts';
import { isKind, kindRow, kinds } from '../domain/kinds.ts';
import { isTextInYaml, MAX_ID } from '../domain/schema/text.ts';
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

/** Five times the longest entry of the real record; what is longer costs pages and readers too much. */
const MAX_BYTES = 64 * 1024;
/** The list of addresses grows with the record, a line an entry. */
const MAX_LIST_BYTES = 4 * 1024 * 1024;

/** Markdown that stands beside the folders of the record and is not an entry. */
const DOCUMENTS = ['coverage.md', 'README.md'];

/** The folder of lists that were gone through (`lists.ts`). */
const LISTS_FOLDER = 'coverage';

/**
 * Reads every entry file below `directory`, in a fixed order. Some kinds stand in folders by year,
 * the others directly in theirs. A file that is out of place, not Markdown, oddly named, a symbolic
 * link or not to be read is a finding, so that no entry is lost in silence. Hidden files are passed
 * over. Files are read one after another: handing each to another thread costs more than reading it.
 */
export function readFiles(directory: string): RecordFiles {
  const raw: RawEntry[] = [];
  const findings: Finding[] = [];
  const unread: string[] = [];
  const report = (path: string, problem: Problem) => {
    findings.push(findingAbout(shownPath(directory, path), problem));
  };
  for (const { path, problem } of misplacedFiles(directory)) report(path, problem);
  for (const kind of kinds) {
    for (const { path, problem } of walk(join(directory, kind))) {
      const id = basename(path, '.md');
      const bytes = problem ?? readPlain(path, MAX_BYTES, () => problemWith(kind, path, directory));
      if (bytes instanceof Uint8Array) {
        raw.push({ kind, id, file: shownPath(directory, path), bytes });
      } else {
        report(path, bytes);
        unread.push(`${kind}/${id}`);
      }
    }
  }
  return { raw, findings, unread };
}

/** A file that stands beside the folders of the record: `coverage.md` or `permalinks.txt`. */
export interface Paper {
  /** Path as findings print it. */
  readonly file: string;
  /** What it holds; undefined when there is no such file, or it cannot be read. */
  readonly bytes: Uint8Array | undefined;
  readonly findings: readonly Finding[];
}

/** Reads a paper under the same rules as entries: a plain file of bounded size, and no symbolic link. */
export function readPaper(
  directory: string,
  name: 'coverage.md' | 'permalinks.txt' | 'releases.txt',
): Paper {
  const path = join(directory, name);
  const file = shownPath(directory, path);
  if (list(directory)?.some((entry) => entry.name === name) !== true) {
    return { file, bytes: undefined, findings: [] };
  }
  const read = readPlain(path, name.endsWith('.txt') ? MAX_LIST_BYTES : MAX_BYTES);
  return read instanceof Uint8Array
    ? { file, bytes: read, findings: [] }
    : { file, bytes: undefined, findings: [findingAbout(file, read)] };
}

/** The bytes of a plain file of bounded size that is no entry, or why it is not to be read. */
export function readPlainFile(path: string): Uint8Array | { readonly message: string } {
  return readPlain(path, MAX_LIST_BYTES);
}

function findingAbout(file: string, problem: Problem): Finding {
  return { file, line: 1, column: 1, rule: 'file-place', ...problem };
}

/** The bytes of a plain file, or why it is not to be read: `problem` may know more of its name. */
function readPlain(
  path: string,
  max: number,
  problem: () => Problem | undefined = () => undefined,
): Uint8Array | Problem {
  return attempt((): Uint8Array | Problem => {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) return { message: 'must not be a symbolic link' };
    if (!status.isFile()) return { message: 'must be a plain file' };
    if (status.size > max) {
      return { rule: 'file-size', message: `a file must be at most ${max / 1024} KiB` };
    }
    return problem() ?? readFileSync(path);
  });
}

/** Does something with a file or folder; an error of the file system becomes a problem. */
function attempt<T>(action: () => T): T | Problem {
  try {
    return action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { message: `cannot be read (${WHY[code] ?? code})` };
  }
}

/** The usual reasons for which the system gives no file. */
const WHY: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  ENOENT: 'it has just gone',
};

/** What stands at the top of the record where no entry is looked for. */
function misplacedFiles(directory: string): { path: string; problem: Problem }[] {
  const names = attempt(() => list(directory));
  if (names === undefined) {
    const message = 'the directory of the record does not exist';
    return [{ path: directory, problem: { message } }];
  }
  if (!Array.isArray(names)) return [{ path: directory, problem: names }];
  return names.flatMap((name) => {
    const problem = problemAtTop(name);
    return problem ? [{ path: join(directory, name.name), problem }] : [];
  });
}

function problemAtTop(entry: Dirent): Problem | undefined {
  const { name } = entry;
  if (entry.isDirectory()) {
    if (isKind(name) || name === LISTS_FOLDER) return undefined;
    const message = `must be one of the folders ${kinds.join(', ')}`;
    return { message, hint: didYouMean(name, kinds) };
  }
  if (isKind(name)) return { message: 'must be a folder' };
  return name.endsWith('.md') && !DOCUMENTS.includes(name)
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

/** Where a file of the record is that findings print as `shown`. */
export function pathShown(directory: string, shown: string): string {
  const outside = relative(process.cwd(), directory).startsWith('..');
  return outside ? join(dirname(directory), shown) : resolve(shown);
}

/** Every file below a folder, and every folder that cannot be read, in order. */
function walk(directory: string): { path: string; problem?: Problem }[] {
  const names = attempt(() => list(directory) ?? []);
  if (!Array.isArray(names)) return [{ path: directory, problem: names }];
  return names.flatMap((name) => {
    const path = join(directory, name.name);
    return name.isDirectory() ? walk(path) : [{ path }];
  });
}

/** What a directory holds, in order and without hidden files; undefined when it does not exist. */
export function list(directory: string): Dirent[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((name) => !name.name.startsWith('.'))
      .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** What is wrong with where an entry stands and how it is named. */
function problemWith(kind: Kind, path: string, directory: string): Problem | undefined {
  const place = relative(join(directory, kind), path).split(sep);
  const name = place.at(-1) ?? '';
  if (!name.endsWith('.md')) return { message: 'must be a Markdown file ending in .md' };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/i.test(name)) {
    const [unseen] = unseenIn(name);
    return {
      message: 'must be named in letters a–z, digits and single hyphens',
      hint: unseen && `the name holds ${unseen.name}`,
    };
  }
  const id = name.slice(0, -'.md'.length);
  if (id.length > MAX_ID) return { message: `must have a name of at most ${MAX_ID} characters` };
  if (!isTextInYaml(id)) return { message: 'must not be named by a number, true, false or null' };
  if (!kindRow(kind).byYear) {
    return place.length > 1 ? { message: `must stand directly in ${kind}/` } : undefined;
  }
  const year = name.slice(0, 4);
  if (!/^\d\d[\dx]{2}-/.test(name)) {
    return { message: 'must be named after the date of the event, such as 2014-05-19-…' };
  }
  return place.length === 2 && place[0] === year
    ? undefined
    : { message: `must stand in the folder of its year`, hint: `${kind}/${year}/${name}` };
}
