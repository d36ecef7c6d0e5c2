import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { missingParts } from '../../src/site/guards.ts';
import { temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();

describe('missingParts', () => {
  it('finds nothing in a record with entries', () => {
    expect(missingParts(makeRecord('base'), 14)).toEqual([]);
  });

  it('finds a record without any', () => {
    const found = missingParts(makeRecord('nothing'), 0).map(formatFinding);
    expect(found).toEqual(['content:1:1 file-place the record has no entries']);
  });

  it('finds that the list of addresses is missing where addresses are published', () => {
    const directory = makeRecord('nothing');
    expect(missingParts(directory, 1, directory).map(formatFinding)).toEqual([
      'content/permalinks.txt:1:1 permalinks-kept is missing, so that no published address would be kept: restore it, or begin with an empty one',
    ]);
    writeFileSync(join(directory, 'permalinks.txt'), '');
    expect(missingParts(directory, 1, directory)).toEqual([]);
  });
});
