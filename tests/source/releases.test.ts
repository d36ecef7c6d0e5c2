import { expect, it } from 'vitest';
import { releaseWith } from '../../src/domain/release.ts';
import { readReleases, withRelease } from '../../src/source/releases.ts';
import { temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();
const first = { version: '2026.11', revision: '2026-11-29' };
const second = { version: '2026.12', revision: '2026-12-01' };

it('reads what it writes, adds in order of time, and adds nothing twice', () => {
  const text = withRelease(withRelease('# Releases', first), second);
  expect(text).toBe('# Releases\n2026.11 2026-11-29\n2026.12 2026-12-01\n');
  expect(withRelease(text, first)).toBe(text);
  expect(withRelease(withRelease('', second), first)).toBe(
    '2026.11 2026-11-29\n2026.12 2026-12-01\n',
  );
  expect(withRelease(text, { ...second, revision: '2026-12-02' })).toBe(
    '# Releases\n2026.11 2026-11-29\n2026.12 2026-12-02\n',
  );
  const { releases, findings } = readReleases(makeRecord('nothing', { 'releases.txt': text }));
  expect(findings).toEqual([]);
  expect(releases).toEqual([first, second]);
});

it('is empty where there is no file', () => {
  expect(readReleases(makeRecord('nothing'))).toEqual({ releases: [], text: '', findings: [] });
});

it('finds the first release that holds an entry as it was revised', () => {
  expect(releaseWith([first, second], '2026-11-29')).toBe(first);
  expect(releaseWith([first, second], '2026-11-30')).toBe(second);
  expect(releaseWith([first, second], '2026-12-02')).toBeUndefined();
});
