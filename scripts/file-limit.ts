/** How many files a site has, held against what its host takes (`HOST_FILE_LIMIT`). */
import { counted, grouped } from '../src/domain/words.ts';

/** From which part of the limit on a build warns: the record grows between two builds. */
const NEAR = 0.9;

/** What is to be said of a number of files where a limit is set: whether it is passed, and the sentence. */
export interface LimitNote {
  readonly passed: boolean;
  readonly text: string;
}

/** Undefined where no limit is set, or where it is far. */
export function limitNote(files: number, limit: number | undefined): LimitNote | undefined {
  if (limit === undefined || files < limit * NEAR) return undefined;
  const share = `${counted(files, 'file')} of the ${grouped(limit)} that the host takes (HOST_FILE_LIMIT)`;
  const hint = 'docs/hosting.md, "Growth", says what can be left out';
  return { passed: files > limit, text: `${share}: ${hint}` };
}
