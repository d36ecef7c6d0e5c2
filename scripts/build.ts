/**
 * `npm run build`: builds the site beside the old one and swaps the two when it is whole, so that
 * the directory that is served is never half new, whatever stops a build. With `--compress` every
 * text also stands there as .br and .gz, for servers that hand those out.
 */
import { compressTexts } from './compress.ts';
import { formatBuildError } from './build-error.ts';
import { makeAside } from './swap.ts';
import type { Aside } from './swap.ts';
import { settings } from '../src/site/settings.ts';

// Both must be set before Astro is loaded; a test runner sets NODE_ENV to something else.
process.env['NODE_ENV'] = 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const aside = prepare();
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    aside.discardLater();
    console.error(`stopped; ${settings.outDir} is as it was`);
    process.exit(code);
  });
}

function prepare(): Aside {
  try {
    return makeAside(settings.outDir);
  } catch (error) {
    console.error(`there is no place to build: ${(error as Error).message}`);
    process.exit(1);
  }
}

const start = performance.now();
try {
  const { build } = await import('astro');
  // A cache of Astro's own for each build: nothing stale, and builds at the same time don't meet.
  await build({ outDir: aside.path, cacheDir: `${aside.path}.cache`, logLevel: 'warn' });
  if (process.argv.includes('--compress')) await compressTexts(aside.path);
  aside.swap();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${settings.outDir} built in ${seconds} s`);
} catch (error) {
  // Threads of the build may still be writing, so what there is goes when they have ended.
  aside.discardLater();
  console.error(formatBuildError(error));
  console.error(`nothing was built; ${settings.outDir} is as it was`);
  process.exit(1);
}
