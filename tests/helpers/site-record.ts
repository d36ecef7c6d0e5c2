/**
 * The record that tests of the site and of publications look at: made up, so that no change to the real
 * one turns a test of the code red. The story of Arcadia and Borovia on which the checks are tested, an entry of
 * each kind with every key, and events enough to fill lists, charts and the matrix.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { generateRecord } from '../../bench/generate.ts';
import { kindRow } from '../../src/domain/kinds.ts';
import { fullEntries } from '../publish/full-record.ts';
import { event, textOf } from '../record/entries.ts';
import { FIXTURES } from '../record/checks/temporary-record.ts';

const EVENTS = 120;

/** What a record says of its own coverage, with a table whose words are long for a telephone. */
const COVERAGE = `## What was searched

| Region | Found | Looked for and not found |
| --- | --- | --- |
| Commonwealth | intergovernmental undertakings | interdepartmental telecommunications |
`;

/** A position in words that are long for a telephone. */
const POSITION = event(
  '2014-04-01-position',
  {
    summary: 'Arcadia said what it held a state to be bound by, and in which words.',
    norms: [
      {
        norm: 'peace',
        stance: 'affirms',
        basis: 'invoked',
        by: ['xa'],
        view: 'rule',
        wording: 'interdepartmental telecommunications responsibilities',
        source: 'gazette',
      },
    ],
  },
  '## What happened\n\nArcadia said what it held.[^gazette]\n',
);

/** The files of the record, by their path below its directory. */
export function siteRecordFiles(): Map<string, string> {
  const files = generateRecord(EVENTS, 7);
  const base = join(FIXTURES, 'base');
  for (const entry of readdirSync(base, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(base, path).split(sep).join('/'), readFileSync(path, 'utf8'));
  }
  for (const entry of [...fullEntries, POSITION]) {
    const year = kindRow(entry.kind).byYear ? `${entry.id.slice(0, 4)}/` : '';
    files.set(`${entry.kind}/${year}${entry.id}.md`, textOf(entry));
  }
  // No two norms claim one paragraph of the report of 2015.
  const claim = 'un_paragraph: "13(f)"\n';
  for (const [path, text] of files)
    if (path !== 'norms/peace.md') files.set(path, text.replace(claim, ''));
  return files.set('coverage.md', COVERAGE).set('permalinks.txt', '');
}

/** Writes the record below a directory, which is emptied first. */
export async function writeSiteRecord(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  for (const [path, text] of siteRecordFiles()) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}
