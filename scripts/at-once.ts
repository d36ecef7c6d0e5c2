/**
 * `npm run at-once -- types lint …`: runs scripts of package.json at the same time, prints what each said
 * when it has ended, and exits with 1 if any of them failed.
 */
import { spawn } from 'node:child_process';

/** Runs a script of package.json; gives whether it succeeded, with all that it printed. */
function run(name: string): Promise<{ ok: boolean; said: string }> {
  // Windows has npm as a script that only a shell can start.
  const child = spawn('npm', ['run', name], { shell: process.platform === 'win32' });
  const said: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  return new Promise((done) => {
    child.on('error', ({ message }) =>
      done({ ok: false, said: `npm does not start: ${message}\n` }),
    );
    child.on('close', (code) => done({ ok: code === 0, said: Buffer.concat(said).toString() }));
  });
}

const results = process.argv.slice(2).map(async (name) => {
  const { ok, said } = await run(name);
  process.stdout.write(said);
  if (!ok) console.error(`npm run ${name} failed`);
  return ok;
});
if (!(await Promise.all(results)).every(Boolean)) process.exitCode = 1;
