/** The place beside a site where the next one is made, and what other builds left there. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builderTag, hasEnded } from '../../scripts/builder-tag.ts';
import { makeAside } from '../../scripts/swap.ts';

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

describe('makeAside', () => {
  it('puts the new site into the place of the old one, and leaves nothing beside it', async () => {
    const aside = makeAside(target);
    await fill(aside.path, 'new');
    aside.swap();
    expect(shown()).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('gives each build a place of its own, in one process too', () => {
    expect(makeAside(target).path).not.toBe(makeAside(target).path);
  });

  it('clears up after builds that have ended, whose process number another process has by now', async () => {
    const [host, , , chance] = builderTag().split('-');
    const reused = [host, process.pid, 'anotherstart', chance].join('-');
    for (const tag of [await endedTag(), reused, '999999999']) {
      await fill(join(parent, `.dist-${tag}`), 'half');
      await fill(join(parent, `.dist-${tag}.cache`), 'half');
      await fill(join(parent, `.dist-${tag}.old`), 'older');
    }
    makeAside(target);
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
    makeAside(target);
    expect(readdirSync(parent).toSorted()).toEqual([...names, 'dist'].toSorted());
    const foreign = join(parent, names[1] ?? '');
    await utimes(foreign, 1, 1);
    makeAside(target);
    expect(existsSync(foreign)).toBe(false);
  });

  it('puts the old site back where a build was killed between two steps of its swap', async () => {
    await rm(target, { recursive: true });
    await fill(join(parent, `.dist-${await endedTag()}.old`), 'old');
    makeAside(target);
    expect(shown()).toBe('old');
  });

  it('puts the old site back where the new one can’t take its place', () => {
    const aside = makeAside(target);
    expect(() => aside.swap()).toThrow();
    expect(shown()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

it('hasEnded tells a process from a later one with its number', async () => {
  expect(hasEnded(builderTag(), new Date())).toBe(false);
  expect(hasEnded(await endedTag(), new Date())).toBe(true);
});
