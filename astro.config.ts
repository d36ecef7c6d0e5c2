import { defineConfig } from 'astro/config';
import { endpoints } from './src/integrations/endpoints.ts';
import { hosting } from './src/integrations/hosting.ts';
import { live } from './src/integrations/live.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { leftBehind } from './src/integrations/left-behind.ts';
import { settings } from './src/site/settings.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  // Astro empties this directory; only scripts/build.ts names the one of the site, once it is whole.
  outDir: '.cache/astro',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  vite: {
    build: { assetsInlineLimit: 0 },
    // What a worker of the browser takes in has no document: packages have an entry for it.
    environments: {
      client: {
        resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
      },
    },
    worker: { format: 'es' },
  },
  devToolbar: { enabled: false },
  server: { port: settings.port },
  integrations: [leftBehind(), endpoints(), pagefind(), hosting(), live()],
});
