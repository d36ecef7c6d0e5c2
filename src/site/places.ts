/** Which directories the switches may name, so that no command reads or replaces the wrong one. */
import { existsSync, realpathSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Folders of the project that are not made by a build. */
const SOURCES =
  'src scripts public tests bench docs hosting node_modules .git .github .ci .vscode .astro'.split(
    ' ',
  );

/** Whether a path is a directory or lies somewhere below it. */
export function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A path as the disk has it: symbolic links followed as far as it exists, letter case corrected. */
export function truePath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(truePath(parent), basename(path));
}

/** Why a directory can't be the record; undefined where it can. Every record has a folder of events. */
export function contentDirProblem(directory: string): string | undefined {
  try {
    const names = readdirSync(directory, { withFileTypes: true });
    const events = names.some((name) => name.name === 'events' && !name.isFile());
    return events ? undefined : 'it has no folder "events"';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'there is none';
    if (code === 'ENOTDIR') return 'it is a file';
    return `it can't be read (${code})`;
  }
}

/**
 * Why a directory can't be that of the built site, whatever it holds: it is, holds or lies in
 * something that a build would destroy. Undefined where it can.
 */
export function outDirProblem(
  outDir: string,
  contentDir: string,
  project = resolve('.'),
  home = homedir(),
): string | undefined {
  const out = truePath(outDir);
  const root = truePath(project);
  const content = truePath(contentDir);
  if (out === dirname(out)) return 'it is the root of the disk';
  if (isInside(out, root)) return out === root ? 'it is the project' : 'it holds the project';
  if (home !== '' && isInside(out, truePath(home))) return 'it is or holds your home folder';
  if (isInside(out, content)) return 'it is or holds the record';
  if (isInside(content, out)) return 'it lies in the record';
  const source = SOURCES.find((name) => isInside(join(root, name), out));
  return source === undefined ? undefined : `it lies in the project's ${source}`;
}
