/** A directory that is made beside another one and takes its place when it is whole. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

export interface Aside {
  /** Where to build. */
  readonly path: string;
  /** Puts what was built in the place of the old directory. */
  swap(): void;
  /** Removes what was built so far. */
  discard(): void;
  /** Removes it once this process has ended, whose threads may still be writing. */
  discardLater(): void;
}

/** Where a site is built that is to stand outside the project. */
const INSIDE = resolve('.cache');

/**
 * Prepares a directory beside `target` and clears up after runs that were killed. For a target outside
 * the project it lies inside all the same: elsewhere Astro gives all builds one place for their
 * bundles, and moves files from there to the site in a way that works on one disk only.
 */
export function makeAside(target: string): Aside {
  const parent = dirname(target);
  const prefix = `.${basename(target)}-`;
  const workshop = isInside(resolve('.'), target) ? parent : INSIDE;
  for (const directory of new Set([parent, workshop])) {
    mkdirSync(directory, { recursive: true });
    removeOrphans(directory, prefix, target);
  }
  const path = join(workshop, `${prefix}${process.pid}`);
  const beside = join(parent, `${prefix}${process.pid}`);
  const old = `${beside}.old`;
  const remove = (directory: string) => rmSync(directory, { recursive: true, force: true });
  const discard = () => {
    remove(path);
    remove(`${path}.cache`);
  };
  discard();
  return {
    path,
    discard,
    discardLater: () => {
      removeLater(path);
      removeLater(`${path}.cache`);
    },
    swap: () => {
      move(path, beside);
      if (existsSync(target)) renameSync(target, old);
      try {
        renameSync(beside, target);
      } catch (error) {
        if (existsSync(old)) renameSync(old, target);
        throw error;
      }
      removeLater(old);
      discard();
    },
  };
}

function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Moves a directory, to another disk if need be. */
function move(from: string, to: string): void {
  if (from === to) return;
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    try {
      cpSync(from, to, { recursive: true });
    } catch (failure) {
      rmSync(to, { recursive: true, force: true });
      throw failure;
    }
    rmSync(from, { recursive: true, force: true });
  }
}

/**
 * Removes a directory in a process of its own, which nobody waits for: tens of thousands of files
 * take longer than all else that is left to do.
 */
function removeLater(directory: string): void {
  if (!existsSync(directory)) return;
  const options = '{ recursive: true, force: true, maxRetries: 20, retryDelay: 100 }';
  const command = `fs.rmSync(process.argv[1], ${options})`;
  spawn(process.execPath, ['-e', command, directory], { detached: true, stdio: 'ignore' }).unref();
}

/**
 * Removes what runs left behind that no longer exist. When one was killed in the middle of a swap,
 * the old directory is put back.
 */
function removeOrphans(parent: string, prefix: string, target: string): void {
  for (const name of readdirSync(parent).filter((name) => name.startsWith(prefix))) {
    const [, pid, ending] = /^(\d+)(\.old|\.cache)?$/.exec(name.slice(prefix.length)) ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(parent, name);
    if (ending === '.old' && !existsSync(target)) renameSync(path, target);
    else removeLater(path);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
