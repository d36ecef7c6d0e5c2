/** The archive of a release: a ZIP file (APPNOTE 6.3) whose bytes depend on its contents alone. */
import { unzipSync, zipSync } from 'fflate';
import { compareText } from '../../domain/collation.ts';
import { isKind } from '../../domain/kinds.ts';
import type { EntryFile } from './changes.ts';

/** The folder of the archive in which entries stand as they were written. */
const ENTRIES = 'content/';

/** Where the file of an entry stands in the archive. */
export function entryPath({ kind, id }: EntryFile): string {
  return `${ENTRIES}${kind}/${id}.md`;
}

/** Files as an archive, in order of their paths and dated to the first day that the format knows. */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => compareText(a, b));
  // The format has local times, and the library writes them so: the same ones in every time zone.
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 1), level: 9 });
}

/**
 * The entries in an archive: below `content/` in one of a release, below `root` in another. Throws when
 * it is no ZIP file.
 */
export function archivedEntries(bytes: Uint8Array, root = ENTRIES): EntryFile[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, content]) => {
    if (!path.startsWith(root) || !path.endsWith('.md')) return [];
    const parts = path.slice(root.length, -'.md'.length).split('/');
    const [kind = '', id = ''] = [parts[0], parts.at(-1)];
    return parts.length > 1 && isKind(kind) ? [{ kind, id, bytes: content }] : [];
  });
}
