/**
 * `npm run editor`: writes what the Astro extension of VS Code needs to complete the heads of
 * entries: a JSON Schema for each kind, with the ids of the record as choices, and which file is of
 * which kind. To be run again when there are new ids to choose from.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { counted } from '../src/domain/words.ts';
import { kinds } from '../src/domain/kinds.ts';
import { entrySchema } from '../src/publish/data/json-schema.ts';
import { validatedRecord } from '../src/site/validated-record.ts';
import { urls } from '../src/site/urls.ts';

/** Where the extension looks, after Astro's own layout. */
const directory = resolve('.astro/collections');

const { record, entries } = await validatedRecord();
mkdirSync(directory, { recursive: true });
for (const kind of kinds) {
  const schema = JSON.stringify(entrySchema(kind, record, urls), null, 2);
  writeFileSync(join(directory, `${kind}.schema.json`), `${schema}\n`);
}
const files = entries.map(({ file, kind }) => [pathToFileURL(file).href.toLowerCase(), kind]);
const manifest = {
  collections: kinds.map((name) => ({ name, hasSchema: true })),
  entries: Object.fromEntries(files) as Record<string, string>,
};
writeFileSync(join(directory, 'collections.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(
  `${counted(kinds.length, 'schema')} for ${counted(entries.length, 'entry')} in .astro/collections`,
);
