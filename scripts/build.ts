/**
 * `npm run build`: builds the site beside the old one and swaps the two when it is whole, so that
 * the directory that is served is never half new, whatever stops a build. With `--compress` every
 * text also stands there as .br and .gz, for servers that hand those out.
 */
import { formatBuildError } from './build-error.ts';
import { listFiles } from './built-files.ts';
import { compressTexts } from './compress.ts';
import { limitNote } from './file-limit.ts';
import { replaceProblem } from './out-dir.ts';
import { siteFaults } from './site-faults.ts';
import { makeStaging } from './staging.ts';
import type { Staging } from './staging.ts';
import { settings } from '../src/site/settings.ts';

// Both must be set before Astro is loaded; a test runner sets NODE_ENV to something else.
process.env['NODE_ENV'] = 'production';
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

const { outDir } = settings;
const staging = prepare();
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    staging.discardLater();
    console.error(`stopped; ${outDir} is as it was`);
    process.exit(code);
  });
}

/** A place to build, where what is to be replaced may be. */
function prepare(): Staging {
  try {
    const problem = replaceProblem(outDir);
    if (problem === undefined) return makeStaging(outDir);
    console.error(problem);
  } catch (error) {
    console.error(`there is no place to build: ${(error as Error).message}`);
  }
  console.error(`nothing was built; ${outDir} is as it was`);
  process.exit(1);
}

/** What is wrong with a site that was built, or with the place where it is to stand. */
class SiteError extends Error {
  override readonly name = 'SiteError';
}

/** How many faults are told of a site that leads nowhere. */
const TOLD = 20;

/** Throws when the built site has an address that leads nowhere, or a page without style sheets. */
function inspect(directory: string): void {
  const faults = siteFaults(directory, settings);
  if (faults.length === 0) return;
  const more = faults.length > TOLD ? [`… and ${faults.length - TOLD} more`] : [];
  throw new SiteError([...faults.slice(0, TOLD), ...more].join('\n'));
}

const start = performance.now();
try {
  const { build } = await import('astro');
  // A cache of Astro's own for each build: nothing stale, and builds at the same time don't meet.
  await build({ outDir: staging.path, cacheDir: `${staging.path}.cache`, logLevel: 'warn' });
  inspect(staging.path);
  if (process.argv.includes('--compress')) await compressTexts(staging.path);
  const note = limitNote(listFiles(staging.path), settings.hostFileLimit);
  if (note?.passed) throw new SiteError(note.text);
  if (note) console.warn(note.text);
  // Hours may lie between, in which somebody put a file of their own there.
  const problem = replaceProblem(outDir);
  if (problem !== undefined) throw new SiteError(problem);
  staging.swap();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${outDir} built in ${seconds} s`);
} catch (error) {
  // Threads of the build may still be writing, so what there is goes when they have ended.
  staging.discardLater();
  console.error(formatBuildError(error));
  console.error(`nothing was built; ${outDir} is as it was`);
  process.exit(1);
}
