import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { writeSiteRecord } from './site-record.ts';

const run = promisify(execFile);

/**
 * Builds the site that a project's tests look at, with the project's own environment (`BASE_PATH`,
 * `OUT_DIR`), before any of them runs: of the real record, or with a `CONTENT_DIR` of a made-up one that
 * is written there first. A build that fails is thrown with what it printed.
 */
export default async function buildSite(project: TestProject): Promise<void> {
  const env = { ...process.env, ...project.config.env, NODE_ENV: 'production' };
  const { CONTENT_DIR } = project.config.env;
  if (CONTENT_DIR !== undefined) await writeSiteRecord(CONTENT_DIR);
  try {
    await run('npm', ['run', '--silent', 'build'], { env, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the site could not be built:\n${(stdout + stderr).slice(-4000)}`);
  }
}
