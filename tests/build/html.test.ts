import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import { settings } from '../../src/site/settings.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Titles of events are as long as they need to be.
      'long-title': 'off',
      // Safari drops the role of a list without markers.
      'no-redundant-role': 'off',
      // A scrolling table is a region of its own, not a section of the text.
      'prefer-native-element': ['error', { exclude: ['region', 'img', 'list'] }],
      // A key of the address that repeats: /compare/?c=us&c=cn.
      'form-dup-name': 'off',
    },
  }),
);

/** The paths of built pages, from the root of the site. */
async function pages(): Promise<string[]> {
  const files = await readdir(settings.outDir, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => relative(settings.outDir, join(file.parentPath, file.name)).split(sep).join('/'))
    .toSorted();
}

it('every page is valid HTML', async () => {
  const paths = await pages();
  const problems = paths.flatMap((path) =>
    validator
      .validateStringSync(readFileSync(join(settings.outDir, path), 'utf8'))
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`,
        ),
      ),
  );
  expect(paths.length).toBeGreaterThan(100);
  expect(problems.slice(0, 20)).toEqual([]);
}, 300_000);
