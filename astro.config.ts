import { defineConfig } from 'astro/config';
import { endpoints } from './src/integrations/endpoints.ts';
import { hosting } from './src/integrations/hosting.ts';
import { live } from './src/integrations/live.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { styleSheets } from './src/integrations/style-sheets.ts';
import { settings } from './src/site/settings.ts';

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  // Astro empties this directory; only scripts/build.ts names the one of the site, once it is whole.
  outDir: '.cache/astro',
  trailingSlash: 'always',
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  server: { port: settings.port },
  integrations: [styleSheets(), endpoints(), pagefind(), hosting(), live()],
});
