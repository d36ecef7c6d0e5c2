/** What hosts need beside the pages: `_headers`, `_redirects`, and a page at each old address. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../publish/hosting/headers.ts';
import { redirectLines, redirectPage, redirectsOf } from '../publish/hosting/redirects.ts';
import { movedAddresses } from '../record/addresses.ts';
import { validatedRecord } from '../site/handover.ts';
import { urls } from '../site/urls.ts';

export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const { record } = await validatedRecord();
        const redirects = redirectsOf(movedAddresses(record), urls);
        for (const redirect of redirects) {
          const page = join(root, redirect.from.slice(urls.base.length), 'index.html');
          mkdirSync(dirname(page), { recursive: true });
          writeFileSync(page, redirectPage(redirect, urls), { flag: 'wx' });
        }
        const folders = readdirSync(root, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => entry.name)
          .toSorted();
        writeFileSync(join(root, '_headers'), headersFile(urls.base, folders));
        writeFileSync(join(root, '_redirects'), redirectLines(redirects));
      },
    },
  };
}
