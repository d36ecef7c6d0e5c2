/**
 * What must be there before a record may take the place of an earlier one: a mistake with a folder must
 * neither empty a good site nor switch a check off in silence.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import { shownPath } from '../source/files.ts';

/** The record of this project, whose addresses are published. */
const OWN_RECORD = resolve('content');

/** Findings about a record as a whole: it has entries, and the project's own has its list of addresses. */
export function missingParts(
  directory: string,
  entries: number,
  own: string = OWN_RECORD,
): Finding[] {
  const findings: Finding[] = [];
  const report = (path: string, rule: string, message: string) => {
    findings.push({ file: shownPath(directory, path), line: 1, column: 1, rule, message });
  };
  if (entries === 0) report(directory, 'file-place', 'the record has no entries');
  const list = join(directory, 'permalinks.txt');
  if (directory === own && !existsSync(list)) {
    const message =
      'is missing, so that no published address would be kept: restore it, or begin with an empty one';
    report(list, 'permalinks-kept', message);
  }
  return findings;
}
