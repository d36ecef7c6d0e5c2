/** Everything that a release is made of. */
import { createHash } from 'node:crypto';
import { compareText } from '../../domain/collation.ts';
import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { dataFile } from '../data/files.ts';
import { dossierMarkdown } from '../data/markdown/dossier.ts';
import { eventMarkdown } from '../data/markdown/event.ts';
import { withdrawnMarkdown } from '../data/withdrawn.ts';
import { DATASET_DESCRIPTION, DATASET_NAME, LICENCE, SITE_NAME } from '../identity.ts';
import { jsonText } from '../text.ts';
import { archive, entryPath } from './archive.ts';
import type { EntryFile } from './changes.ts';
import { changesJson, changesMarkdown } from './changes-text.ts';
import type { Changes } from './changes-text.ts';

/** The file that describes the Data Package, and what it says of the files that belong to it. */
const PACKAGE = 'datapackage.json';
interface Resources {
  readonly resources: readonly { readonly path: string }[];
}

/** The name of the archive of a release. */
export function archiveName(version: string): string {
  return `${DATASET_NAME}-${version}.zip`;
}

/**
 * The files of a release by name: the archive of the Data Package, with its database, and the entries, as they
 * are published and as they were written; what changed; what Zenodo wants to know; and the SHA-256 of
 * each in the form that `sha256sum --check` reads.
 */
export async function releaseFiles(
  record: TrackerRecord,
  entries: readonly EntryFile[],
  urls: Urls,
  changes: Changes,
): Promise<Map<string, Uint8Array>> {
  const describing = await dataFile(PACKAGE, record, urls);
  const { resources } = JSON.parse(new TextDecoder().decode(describing)) as Resources;
  const data = [PACKAGE, ...resources.map(({ path }) => path)];
  const archived = new Map<string, Uint8Array>([
    ...(await Promise.all(
      data.map(async (name): Promise<[string, Uint8Array]> => [
        name,
        await dataFile(name, record, urls),
      ]),
    )),
    ...published(record, urls).map(([path, text]): [string, Uint8Array] => [path, bytesOf(text)]),
    ...entries.map((entry): [string, Uint8Array] => [entryPath(entry), entry.bytes]),
  ]);
  const files = new Map<string, Uint8Array>([
    [archiveName(changes.version), archive(archived)],
    ['changes.json', bytesOf(changesJson(changes))],
    ['CHANGES.md', bytesOf(changesMarkdown(changes))],
    ['.zenodo.json', bytesOf(zenodoText(changes.version))],
  ]);
  return files.set('SHA256SUMS', bytesOf(checksums(files)));
}

/** The entries that are published as Markdown, by their path in the archive. */
function published(record: TrackerRecord, urls: Urls): [string, string][] {
  const path = (folder: string, id: string) => `markdown/${folder}/${id}.md`;
  return [
    ...record.events.map((event): [string, string] => [
      path('events', event.id),
      eventMarkdown(record, event, urls),
    ]),
    ...record.withdrawn.map((event): [string, string] => [
      path('events', event.id),
      withdrawnMarkdown(event, urls),
    ]),
    ...record.dossiers.map((dossier): [string, string] => [
      path('dossiers', dossier.id),
      dossierMarkdown(record, dossier, urls),
    ]),
  ];
}

/** `.zenodo.json`: what Zenodo's deposit of a release says of it, under the name by which it is cited. */
function zenodoText(version: string): string {
  return jsonText({
    title: SITE_NAME,
    upload_type: 'dataset',
    creators: [{ name: SITE_NAME }],
    license: LICENCE.id.toLowerCase(),
    version,
    description: DATASET_DESCRIPTION,
  });
}

function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
