/**
 * `npm run permalinks`: lists every address of an entry or a relation in content/permalinks.txt, from which none
 * is ever removed. To be run when entries are published, not while they are written. With `--check`
 * it changes nothing and exits with 1 when an address is missing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../src/domain/words.ts';
import { publishedAddresses } from '../src/record/addresses.ts';
import { validatedRecord } from '../src/site/validated-record.ts';
import { settings } from '../src/site/settings.ts';
import { readPermalinks, withAddresses } from '../src/source/permalinks.ts';

const file = join(settings.contentDir, 'permalinks.txt');
const { record, entries, findings } = await validatedRecord();
const { permalinks, text } = readPermalinks(settings.contentDir);
const listed = new Set(permalinks.addresses.map(({ address }) => address));
const missing = publishedAddresses(entries, record).filter((address) => !listed.has(address));

if (findings.length > 0) {
  console.error('The record has findings; npm run check lists them.');
  process.exitCode = 1;
} else if (missing.length === 0) {
  console.log(`${counted(listed.size, 'address')}, none missing`);
} else if (process.argv.includes('--check')) {
  for (const address of missing) console.error(`${file}: ${address} is missing`);
  console.error('Run npm run permalinks and commit the file before these entries are published.');
  process.exitCode = 1;
} else {
  writeFileSync(file, withAddresses(text, missing));
  console.log(
    `${counted(missing.length, 'address')} added, ${listed.size + missing.length} in all`,
  );
}
