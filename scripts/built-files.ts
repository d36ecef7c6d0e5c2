/** The list of files that a build leaves in its directory, by which the next one knows what is its own. */
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Hidden, so that no server hands it out. */
const LIST = '.built-files';

/** What every site had that was built before there was such a list. */
const EARLIER = ['404.html', '_headers', '_redirects', 'api/v1/index.json', 'pagefind/pagefind.js'];

/** Every file below a directory, with forward slashes. Symbolic links count as files. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((path) => path.split(sep).join('/'));
}

/** Writes the list of a finished site. Returns how many files it has, without the list. */
export function listFiles(directory: string): number {
  const names = filesBelow(directory).filter((name) => name !== LIST);
  writeFileSync(
    join(directory, LIST),
    names
      .toSorted()
      .map((name) => `${name}\n`)
      .join(''),
  );
  return names.length;
}

/** A file in a directory that no build of this project made; undefined where there is none. */
export function strangeFile(directory: string): string | undefined {
  const names = filesBelow(directory);
  const own = new Set(ownFiles(directory, names));
  return names.find((name) => name !== LIST && !own.has(name));
}

function ownFiles(directory: string, names: readonly string[]): readonly string[] {
  const list = join(directory, LIST);
  if (names.includes(LIST) && lstatSync(list).isFile()) {
    return readFileSync(list, 'utf8').split('\n');
  }
  const isEarlier = EARLIER.every((name) => names.includes(name));
  return isEarlier
    ? names.filter((name) => !name.startsWith('.') || name.startsWith('.well-known/'))
    : [];
}
