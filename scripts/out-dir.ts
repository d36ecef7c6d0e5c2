/** Whether a build may replace a directory. */
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { truePath } from '../src/site/places.ts';
import { strangeFile } from './built-files.ts';

/**
 * Why a build must not replace a directory, as a sentence; undefined where it may: there is none, it is
 * empty, or everything in it was made by a build of this project. Changes nothing but that it makes the
 * directory above it. `name` is what the sentence calls the directory.
 */
export function replaceProblem(outDir: string, name = 'OUT_DIR'): string | undefined {
  const status = lstatSync(outDir, { throwIfNoEntry: false });
  const why = status ? problemOf(outDir, status) : undefined;
  if (why !== undefined) return `${name} must be a directory that a build may replace, but ${why}`;
  const parent = dirname(outDir);
  try {
    mkdirSync(parent, { recursive: true });
    accessSync(parent, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return `${name} can’t be made in ${parent}: ${(error as Error).message}`;
  }
}

function problemOf(outDir: string, status: Stats): string | undefined {
  if (status.isSymbolicLink()) return `${outDir} is a symbolic link: name the directory itself`;
  if (!status.isDirectory()) return `${outDir} is a file`;
  if (isMountPoint(outDir)) {
    return `${outDir} is a mount point: name a directory in it, such as ${outDir}/site`;
  }
  try {
    const strange = strangeFile(outDir);
    if (strange !== undefined) {
      return `${outDir} holds ${strange}, which no build made: move it away, or name another directory`;
    }
  } catch (error) {
    return `${outDir} can’t be read: ${(error as Error).message}`;
  }
  const tracked = trackedFile(outDir);
  return tracked && `${outDir} holds ${tracked}, which git keeps: name another directory`;
}

/** Whether something is mounted at a directory: another disk, or on Linux any other place. */
function isMountPoint(directory: string): boolean {
  const path = truePath(directory);
  if (statSync(path).dev !== statSync(dirname(path)).dev) return true;
  const list = '/proc/self/mountinfo';
  if (!existsSync(list)) return false;
  const escaped = path.replaceAll(
    /[ \t\n\\]/g,
    (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return readFileSync(list, 'utf8')
    .split('\n')
    .some((line) => line.split(' ')[4] === escaped);
}

/** A file in a directory that git tracks; undefined where there is none, or no git. */
function trackedFile(directory: string): string | undefined {
  try {
    const args = ['-C', directory, 'ls-files', '-z', '--', '.'];
    const names = execFileSync('git', args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
    return names.toString().split('\0')[0] || undefined;
  } catch {
    return undefined;
  }
}
