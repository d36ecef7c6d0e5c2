/** A directory that is made beside another one and takes its place when it is whole. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Aside {
  /** Where to build. */
  readonly path: string;
  /** Puts what was built in the place of the old directory. */
  swap(): void;
  /** Removes what was built so far. */
  discard(): void;
}

/** Prepares a directory beside `target`, on the same disk, and clears up after runs that were killed. */
export function makeAside(target: string): Aside {
  const parent = dirname(target);
  const prefix = `.${basename(target)}-`;
  mkdirSync(parent, { recursive: true });
  removeOrphans(parent, prefix, target);
  const path = join(parent, `${prefix}${process.pid}`);
  const old = `${path}.old`;
  const remove = (directory: string) => rmSync(directory, { recursive: true, force: true });
  const discard = () => {
    remove(path);
    remove(`${path}.cache`);
  };
  discard();
  return {
    path,
    discard,
    swap: () => {
      if (existsSync(target)) renameSync(target, old);
      try {
        renameSync(path, target);
      } catch (error) {
        if (existsSync(old)) renameSync(old, target);
        throw error;
      }
      remove(old);
      discard();
    },
  };
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
    else rmSync(path, { recursive: true, force: true });
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
