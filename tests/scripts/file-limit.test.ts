import { expect, it } from 'vitest';
import { limitNote } from '../../scripts/file-limit.ts';

it.each([
  [17_999, 20_000],
  [1_000_000, undefined],
  [0, 1],
])('says nothing of %d files where the limit is %s', (files, limit) => {
  expect(limitNote(files, limit)).toBeUndefined();
});

it.each([
  [18_000, false],
  [20_000, false],
  [20_001, true],
])('tells that %d of 20,000 files are near the limit, or past it', (files, passed) => {
  const note = limitNote(files, 20_000);
  expect(note?.passed).toBe(passed);
  expect(note?.text).toContain(
    `${files.toLocaleString('en')} files of the 20,000 that the host takes (HOST_FILE_LIMIT)`,
  );
});
