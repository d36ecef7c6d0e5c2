import { defineConfig } from 'vitest/config';

/** Tests that change what all modules of their process share: its document, its time zone, its record. */
const ALONE = [
  'tests/{client,integrations}/**/*.test.ts',
  'tests/publish/determinism.test.ts',
  'tests/search/full-text.test.ts',
];

/** Tests of modules. Where files share their process, each module is loaded once for all of them. */
const unit = (
  name: string,
  include: readonly string[],
  exclude: readonly string[],
  isolate: boolean,
) => ({
  test: { name, isolate, testTimeout: 60_000, include: [...include], exclude: [...exclude] },
});

/** A built site, as files and in a real browser. */
const site = (
  name: string,
  env: Readonly<Record<string, string>>,
  include: readonly string[],
  exclude: readonly string[] = [],
) => ({
  test: {
    name,
    include: [...include],
    exclude: [...exclude],
    globalSetup: ['tests/helpers/prepare-browser.ts', 'tests/helpers/build-site.ts'],
    env: { OUT_DIR: `.cache/${name}`, ...env },
    maxWorkers: 2,
    // After the tests of modules, which take as many workers as there are cores.
    sequence: { groupOrder: 1 },
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

/** The site of a made-up record with everything that a record may hold, at a path of its host. */
const madeUp = (name: string, basePath: string, exclude: readonly string[] = []) =>
  site(
    name,
    { BASE_PATH: basePath, CONTENT_DIR: `.cache/${name}-record`, AS_OF: '2026-11-20' },
    ['tests/{build,browser}/**/*.test.ts'],
    exclude,
  );

export default defineConfig({
  test: {
    projects: [
      unit('unit', ['tests/**/*.test.ts'], [...ALONE, 'tests/{build,browser,real-site}/**'], false),
      unit('alone', ALONE, [], true),
      madeUp('site', '/'),
      // What axe and the validator find does not hang on the path, and they take longest of all.
      madeUp('sub-path', '/sub/', ['tests/browser/access.test.ts', 'tests/build/html.test.ts']),
      // What only the real record can show: that it is found, and how much its pages weigh.
      site('real-site', { BASE_PATH: '/' }, ['tests/{build,real-site}/**/*.test.ts']),
    ],
  },
});
