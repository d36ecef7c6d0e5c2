/** Records in temporary directories: the base fixture with other files laid over it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** Files by their path below the directory of the record. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The folder of the fixtures: `base`, and for each rule a folder with `valid` and `invalid`. */
export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The day as of which fixtures are checked. */
export const AS_OF = '2016-06-01';

/** Makes a record in a directory of its own, named `content` as findings print it. */
export type MakeRecord = (from: 'nothing' | 'base', files?: Files) => string;

/** Gives a test file the means to make records, which are removed after its last test. */
export function temporaryRecords(): MakeRecord {
  const root = mkdtempSync(join(tmpdir(), 'record-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  return (from, files = {}) => {
    const directory = join(root, String(readdirSync(root).length), 'content');
    mkdirSync(directory, { recursive: true });
    if (from === 'base') layOver(directory, 'base');
    addFiles(directory, files);
    return directory;
  };
}

/** Lays the files of a fixture over a record. */
export function layOver(directory: string, fixture: string): void {
  cpSync(join(FIXTURES, fixture), directory, {
    recursive: true,
    filter: (path) => basename(path) !== 'expected.txt',
  });
}

export function addFiles(directory: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
