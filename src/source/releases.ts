/**
 * The list of releases, `releases.txt`: one a line, its version and the day of the latest change in it, such
 * as `2026.12 2026-12-01`, oldest first. Blank lines, and lines that begin with #, are for readers. The
 * command that makes a release adds to it.
 */
import type { Finding } from '../domain/finding.ts';
import { isVersion } from '../domain/release.ts';
import type { Release } from '../domain/release.ts';
import { readPaper } from './files.ts';
import { readText } from './text.ts';

/** Reads the list of a record, with what is wrong with its lines; without a file it is empty. */
export function readReleases(directory: string): {
  releases: readonly Release[];
  /** The text of the file, for whoever adds to it. */
  text: string;
  findings: readonly Finding[];
} {
  const { file, bytes, findings: ofFile } = readPaper(directory, 'releases.txt');
  const { text = '', findings: ofText } = readText(file, bytes ?? new Uint8Array());
  const releases: Release[] = [];
  const faults: Finding[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [version = '', revision = '', ...more] = line.trim().split(/\s+/);
    const message = faultOf({ version, revision }, more, releases);
    if (message === undefined) releases.push({ version, revision });
    else faults.push({ file, line: index + 1, column: 1, rule: 'releases', message });
  }
  return { releases, text, findings: [...ofFile, ...ofText, ...faults] };
}

/** The list with a release in its place; one of the same version, made anew, takes the place of the first. */
export function withRelease(text: string, { version, revision }: Release): string {
  const words = (line: string) => line.trim().split(/\s+/);
  const lines = text.split('\n').filter((line) => words(line)[0] !== version);
  while (lines.at(-1) === '') lines.pop();
  const later = lines.findIndex((line) => {
    const [name = '', day = ''] = words(line);
    return isVersion(name) && day > revision;
  });
  const place = later === -1 ? lines.length : later;
  return `${lines.toSpliced(place, 0, `${version} ${revision}`).join('\n')}\n`;
}

function faultOf(
  { version, revision }: Release,
  more: readonly string[],
  before: readonly Release[],
): string | undefined {
  if (!isVersion(version) || !isDay(revision) || more.length > 0) {
    return 'is no release: a version and the day of the latest change in it, such as 2026.12 2026-12-01';
  }
  if (before.some((one) => one.version === version)) return `${version} stands there already`;
  const last = before.at(-1);
  return last && last.revision > revision
    ? `${version} is older than ${last.version} before it; releases stand in order of time`
    : undefined;
}

/** Whether a text is a day of the calendar. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}
