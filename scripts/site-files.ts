/** Finds what an address of a built site names, and nothing outside that site. */
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isInside } from '../src/site/places.ts';

/** An open file, which the caller closes; or a folder whose address lacks its slash. Paths are below the site. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly handle: FileHandle }
  | { readonly kind: 'folder'; readonly path: string };

/** Where a site is replaced, its directory is away for less than this. */
const AWAY_MILLISECONDS = 20;
const TRIES = 5;

/**
 * What an address below the base path names; undefined where there is nothing. Hidden files are
 * nothing, but for `.well-known`, and so is whatever a symbolic link shows from elsewhere. Where a build
 * replaces the site meanwhile, it is looked for again.
 */
export async function findFile(outDir: string, address: string): Promise<Found | undefined> {
  for (let tried = 1; ; tried += 1) {
    const before = await identityOf(outDir);
    const found = await look(outDir, address);
    const steady = before !== undefined && before === (await identityOf(outDir));
    if (found || steady || tried === TRIES) return found;
    await setTimeout(AWAY_MILLISECONDS);
  }
}

/** Tells one directory from another that took its name. */
async function identityOf(directory: string): Promise<string | undefined> {
  return stat(directory, { bigint: true }).then(
    ({ ino, ctimeNs }) => `${ino} ${ctimeNs}`,
    () => undefined,
  );
}

async function look(outDir: string, address: string): Promise<Found | undefined> {
  const parts = partsOf(address);
  if (!parts) return undefined;
  const path = [...parts.slice(0, -1), parts.at(-1) || 'index.html'].join('/');
  let handle: FileHandle | undefined;
  try {
    const root = await realpath(outDir);
    const file = await realpath(join(root, path));
    if (!isInside(root, file)) return undefined;
    if ((await stat(file)).isDirectory()) {
      const index = await realpath(join(file, 'index.html'));
      return isInside(root, index)
        ? { kind: 'folder', path: parts.map(encodeURIComponent).join('/') }
        : undefined;
    }
    handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    if ((await handle.stat()).isFile()) return { kind: 'file', path, handle };
    await handle.close();
    return undefined;
  } catch {
    await handle?.close().catch(() => undefined);
    return undefined;
  }
}

/** The parts of an address, decoded; undefined where no file can have it. The last is empty for a folder. */
function partsOf(address: string): string[] | undefined {
  try {
    const parts = address.split('/').map(decodeURIComponent);
    const odd = (part: string, index: number) =>
      (part === '' && index < parts.length - 1) ||
      /[/\\\0]/.test(part) ||
      (part.startsWith('.') && part !== '.well-known');
    return parts.some(odd) ? undefined : parts;
  } catch {
    return undefined;
  }
}
