/** What the record says of its own coverage: `coverage.md`, plain Markdown without a head. */
import type { Finding } from '../domain/finding.ts';
import { plainMarks } from '../domain/plain-marks.ts';
import { renderBody } from '../markdown/body.ts';
import type { Body } from '../markdown/facts.ts';
import type { Href } from './entry.ts';
import { readPaper } from './files.ts';
import { readText } from './text.ts';

export interface Coverage {
  /** Path as findings print it. */
  readonly file: string;
  readonly body: Body;
}

/** Reads and renders the page on coverage; undefined when there is none, or it has findings. */
export function readCoverage(
  directory: string,
  href: Href,
): { coverage: Coverage | undefined; findings: readonly Finding[] } {
  const { file, bytes, findings } = readPaper(directory, 'coverage.md');
  if (!bytes) return { coverage: undefined, findings };
  const { text, findings: unreadable } = readText(file, bytes);
  if (text === undefined) return { coverage: undefined, findings: unreadable };
  const body = renderBody(plainMarks(text), { sources: [], line: 1, href });
  const { faults = [] } = body;
  return faults.length > 0
    ? { coverage: undefined, findings: faults.map((fault) => ({ file, ...fault })) }
    : { coverage: { file, body }, findings: [] };
}
