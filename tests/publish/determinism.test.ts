/** The same record gives the same bytes, whatever the hour and the place. */
import { createHash } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { apiFiles, apiFileText, eventFileText } from '../../src/publish/data/api/files.ts';
import { indexText } from '../../src/publish/data/api/index-file.ts';
import { dataFile, dataFileNames } from '../../src/publish/data/files.ts';
import { jsonText } from '../../src/publish/text.ts';
import { entrySchema } from '../../src/publish/data/json-schema.ts';
import { eventMarkdown } from '../../src/publish/data/markdown/event.ts';
import { scopeFile, scopeFormats } from '../../src/publish/feeds/formats.ts';
import { allScopes } from '../../src/publish/feeds/scopes.ts';
import { listedPages, sitemapText } from '../../src/publish/hosting/sitemap.ts';
import { buildRecord } from '../../src/record/build.ts';
import { AS_OF, madeUpEntries, urls } from './records.ts';

const zone = process.env['TZ'];

afterAll(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** The hash of every published file of the record, parsed anew, in a time zone. */
async function hashes(timeZone: string): Promise<Map<string, string>> {
  process.env['TZ'] = timeZone;
  const record = buildRecord(madeUpEntries(), AS_OF);
  const downloads: [string, Uint8Array][] = [];
  for (const name of dataFileNames) downloads.push([name, await dataFile(name, record, urls)]);
  const files = new Map<string, string | Uint8Array>([
    ['index', indexText(record, urls)],
    ['sitemap', sitemapText(listedPages(record), urls)],
    ['entry schema', jsonText(entrySchema('events', record, urls))],
    ...apiFiles.map((file): [string, string] => [file.name, apiFileText(file, record, urls)]),
    ...downloads,
    ...record.events.flatMap((event): [string, string][] => [
      [`${event.id}.json`, eventFileText(record, event, urls)],
      [`${event.id}.md`, eventMarkdown(record, event, urls)],
    ]),
    ...allScopes(record).flatMap((scope) =>
      scopeFormats.map(({ id, file }): [string, string] => [
        `${scope.path}${file}`,
        scopeFile(scope, id, record, urls).text,
      ]),
    ),
  ]);
  return new Map(
    [...files].map(([name, content]) => [name, createHash('sha256').update(content).digest('hex')]),
  );
}

it('is the same twice, at both ends of the date line', async () => {
  const west = await hashes('Pacific/Pago_Pago');
  const east = await hashes('Pacific/Kiritimati');
  expect(west.size).toBeGreaterThan(1000);
  expect([...east].filter(([name, hash]) => west.get(name) !== hash)).toEqual([]);
}, 180_000);
