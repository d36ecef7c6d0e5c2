/** Copies of the project in a temporary directory, in which builds of a small record are tried. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { copyProject } from './project-copy.ts';

export interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** Copies for the tests of one file, each with `files` as its record, by path below `content/`. */
export function projectCopies(names: readonly string[], files: ReadonlyMap<string, string>) {
  let parent = '';
  const pathIn = (name: string, ...path: string[]) => join(parent, name, ...path);
  const copy = (name: string) => copyProject(pathIn(name), files);
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'build-'));
    await Promise.all(names.map(copy));
  }, 60_000);
  afterAll(() => rm(parent, { recursive: true, force: true }));
  return {
    /** A path in a copy, or in the directory of all copies. */
    pathIn,
    copy,

    /** Runs the build in a copy; `meanwhile` may stop it. */
    build(
      name: string,
      env: Readonly<Record<string, string>> = {},
      meanwhile: (stop: (signal: NodeJS.Signals) => void) => void = () => undefined,
    ): Promise<Run> {
      const inherited = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
      const child = spawn(process.execPath, ['scripts/build.ts'], {
        cwd: pathIn(name),
        env: { ...inherited, AS_OF: '2026-11-20', SITE_URL: 'https://example.org', ...env },
      });
      let output = '';
      child.stdout.on('data', (data: Buffer) => (output += data.toString()));
      child.stderr.on('data', (data: Buffer) => (output += data.toString()));
      meanwhile((signal) => child.kill(signal));
      return new Promise((done) =>
        child.on('close', (code) => {
          done({ code, output });
        }),
      );
    },

    /** The digest of every file below a directory of a copy. */
    bytesOf(name: string, out = 'dist'): Record<string, string> {
      const directory = pathIn(name, out);
      const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      return Object.fromEntries(
        paths
          .toSorted()
          .map((path) => [
            path.slice(directory.length),
            createHash('sha256').update(readFileSync(path)).digest('hex'),
          ]),
      );
    },

    /** What a build left beside `dist` that should not stay. */
    leftovers: (name: string) =>
      readdirSync(pathIn(name)).filter((entry) => /^\.(dist|other)-/.test(entry)),
  };
}
