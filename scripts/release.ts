/**
 * `npm run release -- 2026.12 [--since <revision or folder>]`: makes a release in `releases/2026.12/`,
 * beside what stands there and swapped when it is whole. The record is shown as of the day of its latest
 * change unless AS_OF says otherwise, so that one commit gives the same bytes on any day.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Release } from '../src/domain/release.ts';
import { isVersion } from '../src/domain/release.ts';
import { counted } from '../src/domain/words.ts';
import { revisionOf } from '../src/publish/identity.ts';
import { compareEntries } from '../src/publish/release/changes.ts';
import { releaseFiles } from '../src/publish/release/files.ts';
import { buildRecord } from '../src/record/build.ts';
import { settings } from '../src/site/settings.ts';
import { urls } from '../src/site/urls.ts';
import { validatedRecord } from '../src/site/validated-record.ts';
import { readReleases, withRelease } from '../src/source/releases.ts';
import { readFiles } from '../src/source/files.ts';
import { listFiles } from './built-files.ts';
import { earlierEntries } from './earlier-entries.ts';
import { replaceProblem } from './out-dir.ts';
import { makeStaging } from './staging.ts';

const USAGE = 'usage: npm run release -- YYYY.MM[.N] [--since <git revision or release folder>]';

try {
  const { version, since } = readArguments();
  await release(version, since);
} catch (error) {
  console.error((error as Error).message);
  console.error('no release was made');
  process.exitCode = 1;
}

function readArguments(): { version: string; since: string | undefined } {
  const { values, positionals } = parseArgs({
    options: { since: { type: 'string' } },
    allowPositionals: true,
  });
  const [version, ...more] = positionals;
  if (version === undefined || more.length > 0) throw new Error(`give one version\n${USAGE}`);
  if (!isVersion(version)) {
    throw new Error(
      `a version is a year and a month, such as 2026.12 or 2026.12.1, not "${version}"\n${USAGE}`,
    );
  }
  return { version, since: values.since };
}

/** Makes a release. Throws an Error that says why not; what stood in its folder is then as it was. */
async function release(version: string, since: string | undefined): Promise<void> {
  const earlier = since === undefined ? undefined : earlierEntries(since, settings.contentDir);
  const folder = resolve('releases', version);
  const problem = replaceProblem(folder, 'The folder of the release');
  if (problem !== undefined) throw new Error(problem);
  const { record, entries, published, findings } = await validatedRecord();
  if (findings.length > 0) throw new Error('the record has findings; npm run check lists them');
  const { raw } = readFiles(settings.contentDir);
  const changes = compareEntries(earlier?.entries ?? [], raw);
  const day = settings.asOf ?? revisionOf(record);
  const made = { version, revision: day };
  const releases = [...record.releases.filter((one) => isBefore(one, made)), made];
  const shown = buildRecord(entries, day, day, published, releases);
  const files = await releaseFiles(shown, raw, urls, { version, since: earlier?.name, changes });
  write(folder, files);
  note({ version, revision: revisionOf(shown) });
  console.log(`${folder}: ${counted(raw.length, 'entry')}, ${counted(changes.length, 'change')}`);
  if (!process.env['SITE_URL']) {
    console.warn(`SITE_URL is not set: addresses in the archive begin with ${settings.siteUrl}`);
  }
}

/** Whether a release is older than another, so that its archive is the same whatever was made since. */
function isBefore(one: Release, other: Release): boolean {
  return one.version !== other.version && one.revision <= other.revision;
}

/** Notes a release in the list of the record, from which pages tell of it. */
function note(release: Release): void {
  const { text } = readReleases(settings.contentDir);
  const noted = withRelease(text, release);
  if (noted !== text) writeFileSync(join(settings.contentDir, 'releases.txt'), noted);
}

function write(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const staging = makeStaging(folder);
  try {
    mkdirSync(staging.path);
    for (const [name, bytes] of files) writeFileSync(join(staging.path, name), bytes);
    listFiles(staging.path);
    staging.swap();
  } catch (error) {
    staging.discard();
    throw error;
  }
}
