import { defineConfig } from 'vitest/config';

/** The built site, as files and in a real browser: once at the root and once below a sub-path. */
const site = (name: string, basePath: string, exclude: string[] = []) => ({
  test: {
    name,
    include: ['tests/{build,browser}/**/*.test.ts'],
    exclude,
    globalSetup: ['tests/helpers/prepare-browser.ts', 'tests/helpers/build-site.ts'],
    env: { BASE_PATH: basePath, OUT_DIR: `.cache/${name}` },
    maxWorkers: 2,
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{build,browser}/**'],
        },
      },
      site('site', '/'),
      // What axe and the validator find does not hang on the path, and they take longest of all.
      site('sub-path', '/sub/', ['tests/browser/access.test.ts', 'tests/build/html.test.ts']),
    ],
  },
});
