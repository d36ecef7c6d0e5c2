/**
 * `npm run mutate`: puts each fault of `tests/mutations/` into a copy of the source, runs the unit tests
 * that import the file, and names the faults that none of them notices. With `2/6` it takes the second
 * of six equal parts; with `--list` it only says where each stands. A fault whose text stands nowhere,
 * or in several places, is an error, because it tests nothing any more.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { times } from '../src/domain/words.ts';
import { mutations } from '../tests/mutations/mutations.ts';
import type { Mutation } from '../tests/mutations/mutations.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

/** The one file in which the text of a mutation stands, or in words why there is none. */
function placeOf([text]: Mutation): { file: string } | { problem: string } {
  const found = sources.flatMap((file) =>
    Array<string>(readFileSync(file, 'utf8').split(text).length - 1).fill(file),
  );
  const [file] = found;
  return file !== undefined && found.length === 1
    ? { file }
    : { problem: `stands ${times(found.length)} below src/` };
}

/** Whether any unit test that imports the file fails in a copy of the project. */
function isNoticed(copy: string, file: string): boolean {
  const { status } = spawnSync(
    process.execPath,
    [
      join(copy, 'node_modules/vitest/vitest.mjs'),
      'related',
      file,
      '--run',
      '--project',
      'unit',
      '--project',
      'alone',
      '--bail',
      '1',
      // They run whole commands in processes of their own, and import next to nothing.
      '--exclude',
      'tests/scripts/**',
    ],
    { cwd: copy, stdio: 'ignore' },
  );
  return status !== 0;
}

const placed = mutations.map((mutation) => ({ mutation, place: placeOf(mutation) }));
const lost = placed.flatMap(({ mutation: [text], place }) =>
  'problem' in place ? [`${JSON.stringify(text)} ${place.problem}`] : [],
);
if (lost.length > 0) {
  console.error(lost.join('\n'));
  process.exit(2);
}
const asked = process.argv[2] ?? '1/1';
if (asked === '--list') {
  for (const { mutation, place } of placed)
    if ('file' in place) console.log(`${place.file}: ${mutation[0]}`);
  process.exit(0);
}
const [part = 1, parts = 1] = asked.split('/').map(Number);
const size = Math.ceil(placed.length / parts);
const slice = placed.slice((part - 1) * size, part * size);

const copy = mkdtempSync(join(tmpdir(), 'mutate-'));
try {
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      encoding: 'utf8',
    },
  );
  for (const file of files.split('\0').filter((name) => name !== '' && existsSync(name)))
    cpSync(file, join(copy, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  let survived = 0;
  for (const { mutation, place } of slice) {
    if ('problem' in place) continue;
    const [text, replacement] = mutation;
    const whole = readFileSync(place.file, 'utf8');
    writeFileSync(
      join(copy, place.file),
      whole.replace(text, () => replacement),
    );
    const noticed = isNoticed(copy, place.file);
    writeFileSync(join(copy, place.file), whole);
    if (!noticed) survived += 1;
    console.log(`${noticed ? 'noticed ' : 'SURVIVED'} ${place.file}: ${text}`);
  }
  console.log(`${survived} of ${slice.length} survived`);
  process.exitCode = survived > slice.length / 10 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
