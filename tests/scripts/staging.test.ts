/** The place beside a site where the next one is made, and what other builds left there. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builderTag, hasEnded } from '../../scripts/builder-tag.ts';
import { makeStaging } from '../../scripts/staging.ts';

let parent = '';
let target = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'swap-'));
  target = join(parent, 'dist');
  await fill(target, 'old');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function fill(directory: string, text: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'index.html'), text);
}
const shown = () => readFileSync(join(target, 'index.html'), 'utf8');

/** The tag of a process that has ended. */
async function endedTag(): Promise<string> {
  const child = spawn(process.execPath, ['-e', '0']);
  await new Promise((done) => child.on('exit', done));
  const [host, , start, chance] = builderTag().split('-');
  return [host, child.pid, start, chance].join('-');
}

describe('makeStaging', () => {
  it('puts the new site into the place of the old one, and leaves nothing beside it', async () => {
    const staging = makeStaging(target);
    await fill(staging.path, 'new');
    staging.swap();
    expect(shown()).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('gives each build a place of its own, in one process too', () => {
    expect(makeStaging(target).path).not.toBe(makeStaging(target).path);
  });

  it('clears up after builds that have ended, whose process number another process has by now', async () => {
    const [host, , , chance] = builderTag().split('-');
    const reused = [host, process.pid, 'anotherstart', chance].join('-');
    for (const tag of [await endedTag(), reused, '999999999']) {
      await fill(join(parent, `.dist-${tag}`), 'half');
      await fill(join(parent, `.dist-${tag}.cache`), 'half');
      await fill(join(parent, `.dist-${tag}.old`), 'older');
    }
    makeStaging(target);
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('leaves alone what runs, what another container may still make, and what is no build’s', async () => {
    const [, pid, start, chance] = builderTag().split('-');
    const names = [
      `.dist-${builderTag()}`,
      `.dist-${['abcdef', pid, start, chance].join('-')}`,
      '.dist-notes',
      '.other-1',
    ];
    for (const name of names) await fill(join(parent, name), 'x');
    makeStaging(target);
    expect(readdirSync(parent).toSorted()).toEqual([...names, 'dist'].toSorted());
    const foreign = join(parent, names[1] ?? '');
    await utimes(foreign, 1, 1);
    makeStaging(target);
    expect(existsSync(foreign)).toBe(false);
  });

  it('puts the old site back where a build was killed between two steps of its swap', async () => {
    await rm(target, { recursive: true });
    await fill(join(parent, `.dist-${await endedTag()}.old`), 'old');
    makeStaging(target);
    expect(shown()).toBe('old');
  });

  it('puts the old site back where the new one can’t take its place', () => {
    const staging = makeStaging(target);
    expect(() => staging.swap()).toThrow();
    expect(shown()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

it('hasEnded tells a process from a later one with its number', async () => {
  expect(hasEnded(builderTag(), new Date())).toBe(false);
  expect(hasEnded(await endedTag(), new Date())).toBe(true);
});
