/** Several scripts of package.json at once: what each says is whole, and one that fails fails all. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'at-once-'));
  const scripts = {
    one: 'node -e "console.log(1); setTimeout(() => console.log(11), 300)"',
    two: 'node -e "console.log(2); console.error(22)"',
    bad: 'node -e "console.log(3); process.exit(4)"',
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'a', scripts }));
});
afterAll(() => rm(folder, { recursive: true }));

function run(...names: string[]): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    const program = [resolve('scripts/at-once.ts'), ...names];
    execFile(process.execPath, program, { cwd: folder }, (error, stdout, stderr) =>
      done({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
}

it('succeeds when all do, with the words of each together', async () => {
  const { code, said } = await run('one', 'two');
  expect(code).toBe(0);
  expect(said).toMatch(/^1\n11\n/m);
  expect(said).toMatch(/^2\n22\n/m);
});

it.each([
  [['two', 'bad'], 'bad'],
  [['nothing', 'one'], 'nothing'],
])('fails when one of %j does, which it names after the others have ended', async (names, bad) => {
  const { code, said } = await run(...names);
  expect(code).toBe(1);
  expect(said).toContain(`npm run ${bad} failed`);
  expect(said).toMatch(/^(11|22)$/m);
});
