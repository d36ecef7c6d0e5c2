import { defineConfig } from 'vitest/config';

/** `unit`: pure functions and the check. `site`: the built site, as files and in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{domain,markdown,source,record,site,publish,scripts}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/{build,browser}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
