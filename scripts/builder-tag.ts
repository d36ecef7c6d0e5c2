/** Names of what a build leaves beside a site while it works, by which others tell whether it still does. */
import { hash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** How long a build on another machine or in another container may take that shares this disk. */
const FOREIGN_MILLISECONDS = 60 * 60 * 1000;

/**
 * A name that no other build has: machine, process number, the moment when that process began, and
 * chance. Containers give every build the same number, so the number alone tells nothing.
 */
export function builderTag(): string {
  const chance = randomBytes(4).toString('hex');
  return `${machine()}-${process.pid}-${startOf(process.pid) ?? 'x'}-${chance}`;
}

/** Whether the build with this tag has ended; `changed` is when its directory was last written to. */
export function hasEnded(tag: string, changed: Date): boolean {
  // Builds of earlier versions had their process number for a tag.
  if (/^\d+$/.test(tag)) return startOf(Number(tag)) === undefined;
  const [host, pid, start] = tag.split('-');
  if (host !== machine()) return changed.getTime() < Date.now() - FOREIGN_MILLISECONDS;
  return startOf(Number(pid)) !== start;
}

function machine(): string {
  return hash('sha256', hostname()).slice(0, 6);
}

/** When a process began, as Linux tells it, else `x`; undefined where there is no such process. */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    // The name of the program, in brackets, may hold blanks.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return `${boot}${fields?.[19] ?? ''}`;
  } catch {
    return 'x';
  }
}
