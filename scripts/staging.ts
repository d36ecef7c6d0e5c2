/** A directory that is made beside another one and takes its place when it is whole. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside } from '../src/site/places.ts';
import { builderTag, hasEnded } from './builder-tag.ts';

export interface Staging {
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
export function makeStaging(target: string): Staging {
  const parent = dirname(target);
  const prefix = `.${basename(target)}-`;
  const root = isInside(resolve('.'), target) ? parent : INSIDE;
  for (const directory of new Set([parent, root])) {
    mkdirSync(directory, { recursive: true });
    removeOrphans(directory, prefix, target);
  }
  const tag = builderTag();
  const path = join(root, `${prefix}${tag}`);
  const beside = join(parent, `${prefix}${tag}`);
  const old = `${beside}.old`;
  const remove = (directory: string) => rmSync(directory, { recursive: true, force: true });
  const discard = () => {
    remove(path);
    remove(`${path}.cache`);
  };
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
        remove(beside);
        throw error;
      }
      // Not in the background: a container ends with this process, and what is left adds up.
      remove(old);
      discard();
    },
  };
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
 * Removes what builds left behind that have ended. When one was killed in the middle of a swap, the
 * old directory is put back.
 */
function removeOrphans(parent: string, prefix: string, target: string): void {
  for (const name of readdirSync(parent).filter((name) => name.startsWith(prefix))) {
    const rest = /^([\da-z]+(?:-[\da-z]+){3}|\d+)(\.old|\.cache)?$/.exec(name.slice(prefix.length));
    const path = join(parent, name);
    if (!rest?.[1] || !hasEnded(rest[1], lstatSync(path).mtime)) continue;
    if (rest[2] === '.old' && !existsSync(target)) renameSync(path, target);
    else removeIfAllowed(path);
  }
}

/** What another user left behind may stay: it is in nobody's way. */
function removeIfAllowed(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    console.warn(`${path} was left behind and can’t be removed: ${(error as Error).message}`);
  }
}
