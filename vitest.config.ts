import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/helpers/slow-first.ts';

/** How many files run at once. Vitest leaves a core free, which would be every second one of two. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** A test that asserts nothing fails: a loop over a list that is empty one day. */
const EXPECT = { requireAssertions: true };

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
  test: {
    name,
    isolate,
    maxWorkers: WORKERS,
    expect: EXPECT,
    testTimeout: 60_000,
    include: [...include],
    exclude: [...exclude],
  },
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
    setupFiles: ['tests/helpers/await-site.ts'],
    env: { OUT_DIR: `.cache/${name}`, ...env },
    maxWorkers: WORKERS,
    expect: EXPECT,
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

/** The site of a made-up record with everything that a record may hold, at a path of its host. */
const madeUp = (name: string, basePath: string, ...files: Files) =>
  site(
    name,
    { BASE_PATH: basePath, CONTENT_DIR: `.cache/${name}-record`, AS_OF: '2026-11-20' },
    ...files,
  );

/** Files of tests to take in, and to leave out. */
type Files = [include: readonly string[], exclude?: readonly string[]];

const BASE_PATH_TEST = 'tests/browser/base-path.test.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      unit('unit', ['tests/**/*.test.ts'], [...ALONE, 'tests/{build,browser,real-site}/**'], false),
      unit('alone', ALONE, [], true),
      madeUp('site', '/', ['tests/{build,browser}/**/*.test.ts'], [BASE_PATH_TEST]),
      // What a path of the host can break: addresses in pages and files, and those that scripts ask.
      madeUp('sub-path', '/sub/', ['tests/build/{pages,publication}.test.ts', BASE_PATH_TEST]),
      // What only the real record can show: that it is found, and how much its pages weigh.
      site('real-site', { BASE_PATH: '/' }, ['tests/{build,real-site}/**/*.test.ts']),
    ],
  },
});
