/**
 * `npm run permalinks`: lists every address of the record in content/permalinks.txt, from which none
 * is ever removed. To be run when entries are published, not while they are written. With `--check`
 * it changes nothing and exits with 1 when an address is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedAddresses } from '../src/record/addresses.ts';
import { validatedRecord } from '../src/site/handover.ts';
import { settings } from '../src/site/settings.ts';

const file = join(settings.contentDir, 'permalinks.txt');
const { entries, findings } = await validatedRecord();
const listed = readLines(file);
const missing = publishedAddresses(entries).filter((address) => !listed.includes(address));

if (findings.length > 0) {
  console.error('The record has findings; npm run check lists them.');
  process.exitCode = 1;
} else if (missing.length === 0) {
  console.log(`${listed.length} addresses, none missing`);
} else if (process.argv.includes('--check')) {
  for (const address of missing) console.error(`${file}: ${address} is missing`);
  console.error('Run npm run permalinks and commit the file before these entries are published.');
  process.exitCode = 1;
} else {
  const lines = [...new Set([...listed, ...missing])].toSorted();
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  console.log(`${missing.length} addresses added, ${lines.length} in all`);
}

/** The lines of a file that hold something; none where there is no file. */
function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
