import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';
import { gluedWords } from '../helpers/glued-words.ts';

it('no page of the site has words that run into each other', () => {
  const pages = readdirSync(settings.outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(100);
  const glued = pages.flatMap((page) =>
    gluedWords(readFileSync(join(settings.outDir, page), 'utf8')).map(
      (found) => `${page}: ${found}`,
    ),
  );
  expect(glued.slice(0, 10)).toEqual([]);
});
