/** `npm run release`: the same bytes from the same commit, a clear refusal, and nothing half-made. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { layOver } from '../record/checks/temporary-record.ts';

// Each test starts a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SCRIPT = resolve('scripts/release.ts');
const COUNTRY = 'content/countries/xb.md';
let project = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'release-'));
  layOver(join(project, 'content'), 'base');
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'The record');
});
afterAll(() => rm(project, { recursive: true, force: true }));

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  execFileSync('git', [...who, ...args], { cwd: project });
}

/** Runs the command line in the project. */
function release(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const own = { CONTENT_DIR: 'content', SITE_URL: 'https://norms.example', AS_OF: '', ...env };
  const options = { cwd: project, env: { ...process.env, ...own } };
  return new Promise<{ code: unknown; said: string }>((done) => {
    execFile(process.execPath, [SCRIPT, ...args], options, (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, said: stdout + stderr });
    });
  });
}

const inRelease = (version: string, ...path: string[]) =>
  join(project, 'releases', version, ...path);

function bytesIn(version: string): Record<string, string> {
  const names = readdirSync(inRelease(version)).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(inRelease(version, name)).toString('base64')]),
  );
}

interface Told {
  readonly since: string | null;
  readonly changes: readonly { change: string; kind: string; id: string; keys: string[] }[];
}
const told = (version: string) =>
  JSON.parse(readFileSync(inRelease(version, 'changes.json'), 'utf8')) as Told;

describe('a release', () => {
  it('is the same bytes twice, at both ends of the date line, in the place of the first', async () => {
    expect(await release(['2026.11'], { TZ: 'Pacific/Pago_Pago' })).toMatchObject({ code: 0 });
    const first = bytesIn('2026.11');
    expect(await release(['2026.11'], { TZ: 'Pacific/Kiritimati' })).toMatchObject({ code: 0 });
    expect(bytesIn('2026.11')).toEqual(first);
    expect(Object.keys(first)).toEqual([
      '.built-files',
      '.zenodo.json',
      'CHANGES.md',
      'SHA256SUMS',
      'changes.json',
      'cyber-norms-tracker-2026.11.zip',
    ]);
    expect(told('2026.11').changes).toHaveLength(14);
    expect(readFileSync(join(project, 'content/releases.txt'), 'utf8')).toMatch(
      /^2026\.11 \d{4}-\d\d-\d\d\n$/,
    );
  });

  it('holds the data, the database and every entry, with sums that are right', () => {
    const zip = readFileSync(inRelease('2026.11', 'cyber-norms-tracker-2026.11.zip'));
    const files = unzipSync(zip);
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    const { resources } = JSON.parse(text('datapackage.json')) as { resources: { path: string }[] };
    expect(resources.filter(({ path }) => !(path in files))).toEqual([]);
    expect(text('record.sqlite')).toMatch(/^SQLite format 3/);
    expect(text(COUNTRY)).toBe(readFileSync(join(project, COUNTRY), 'utf8'));
    expect(text('markdown/events/2015-09-25-arcadia-borovia-commitments.md')).toMatch(/^# /);
    const sums = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], {
      cwd: inRelease('2026.11'),
    });
    expect(sums.toString().match(/: OK$/gm)).toHaveLength(4);
  });

  it('is compared with an earlier one, and with a revision of git', async () => {
    const file = join(project, COUNTRY);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^name: .*$/m, 'name: Another'));
    const only = [expect.objectContaining({ change: 'edited', id: 'xb', keys: ['name'] })];
    expect(await release(['2026.12', '--since', 'releases/2026.11'])).toMatchObject({ code: 0 });
    expect(told('2026.12')).toMatchObject({ since: '2026.11', changes: only });
    git('tag', 'v2026.11');
    expect(await release(['2026.12.1', '--since', 'v2026.11'])).toMatchObject({ code: 0 });
    expect(told('2026.12.1')).toMatchObject({ since: 'v2026.11', changes: only });
    writeFileSync(file, text);
  });
});

describe('a release that can’t be made', () => {
  it.each([
    ['no version', [], 'give one version'],
    ['two versions', ['2026.10', '2026.11'], 'give one version'],
    ['a month that there is not', ['2026.13'], 'not "2026.13"'],
    ['a path', ['../2026.10'], 'not "../2026.10"'],
    ['an unknown flag', ['2026.10', '--form', 'x'], '--form'],
    ['an unknown revision', ['2026.10', '--since', 'nowhere'], '"nowhere" is neither'],
    ['a revision like a flag', ['2026.10', '--since=--all'], '"--all" is neither'],
    ['a folder that is no release', ['2026.10', '--since', 'content'], 'is no release'],
  ])('says so: %s', async (_, args, sentence) => {
    const { code, said } = await release(args);
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said).toContain('no release was made');
    expect(said).not.toContain('    at ');
    expect(existsSync(inRelease('2026.10'))).toBe(false);
  });

  it('leaves a folder that it did not make as it was', async () => {
    mkdirSync(inRelease('2026.10'), { recursive: true });
    writeFileSync(inRelease('2026.10', 'notes.txt'), 'mine');
    const { code, said } = await release(['2026.10']);
    expect(code).toBe(1);
    expect(said).toContain('notes.txt');
    expect(readdirSync(inRelease('2026.10'))).toEqual(['notes.txt']);
    expect(readdirSync(join(project, 'releases')).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
  });

  it('is none of a record with findings', async () => {
    const file = join(project, COUNTRY);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/^name: .*$/m, 'nme: x'));
    const { code, said } = await release(['2026.09']);
    writeFileSync(file, text);
    expect(code).toBe(1);
    expect(said).toContain('npm run check');
    expect(existsSync(inRelease('2026.09'))).toBe(false);
  });
});
