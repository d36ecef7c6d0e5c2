import { spawn } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { outcomeFile } from './built-site.ts';
import { writeSiteRecord } from './site-record.ts';

/** Behind what runs at the same time: tests of modules, of which some watch the clock. */
const LOW_PRIORITY = 10;

/**
 * Begins to build the site that a project's tests look at, with the project's own environment
 * (`BASE_PATH`, `OUT_DIR`): of the real record, or with a `CONTENT_DIR` of a made-up one that is written
 * there first. It goes on while other tests run; those of the project wait for its outcome
 * (`await-site.ts`).
 */
export default async function buildSite(project: TestProject): Promise<() => void> {
  const { CONTENT_DIR, OUT_DIR = '' } = project.config.env;
  const file = outcomeFile(OUT_DIR);
  await rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  if (CONTENT_DIR !== undefined) await writeSiteRecord(CONTENT_DIR);
  const env = { ...process.env, ...project.config.env, NODE_ENV: 'production' };
  // Windows has npm as a script that only a shell can start.
  const shell = process.platform === 'win32';
  const child = spawn('npm', ['run', '--silent', 'build'], { env, shell });
  if (child.pid !== undefined) setPriority(child.pid, LOW_PRIORITY);
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const end = async (problem: string) => {
    await writeFile(`${file}.part`, problem);
    await rename(`${file}.part`, file);
  };
  child.on('error', ({ message }) => void end(`npm does not start: ${message}`));
  child.on('close', (code) => void end(code === 0 ? '' : `it ended with ${code}\n${said}`));
  return () => void child.kill();
}
