/**
 * What hosts need beside the pages: `_headers`, `_redirects`, and at each old address a page that
 * leads on, or, since data can't lead on by themselves, a copy of the file. A host with a limit is spared
 * some files, to which `_redirects` alone leads on.
 */
import { constants, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../publish/hosting/headers.ts';
import { redirectLines, redirectPage, redirectsOf } from '../publish/hosting/redirects.ts';
import { sparedFiles } from '../publish/hosting/spared-files.ts';
import { movedAddresses } from '../record/addresses.ts';
import { settings } from '../site/settings.ts';
import { validatedRecord } from '../site/validated-record.ts';
import { urls } from '../site/urls.ts';

export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const { record } = await validatedRecord();
        const redirects = redirectsOf(movedAddresses(record), filesBelow(root));
        for (const redirect of redirects) {
          const old = join(root, redirect.from);
          mkdirSync(dirname(old), { recursive: true });
          if (old.endsWith('.html'))
            writeFileSync(old, redirectPage(redirect, urls), { flag: 'wx' });
          else copyFileSync(join(root, redirect.to), old, constants.COPYFILE_EXCL);
        }
        const folders = readdirSync(root, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => entry.name)
          .toSorted();
        writeFileSync(join(root, '_headers'), headersFile(urls.base, folders));
        // What may one day have files of its own does not lead on for ever.
        const spared = settings.hostFileLimit === undefined ? [] : sparedFiles(record);
        const lines = redirectLines(redirects, urls) + redirectLines(spared, urls, 302);
        writeFileSync(join(root, '_redirects'), lines);
      },
    },
  };
}

/** The paths of all files below a directory, with forward slashes, in order. */
function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .toSorted();
}
