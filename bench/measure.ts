/** What a command takes: seconds, and the most memory that it and its children held at once. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Cost {
  readonly seconds: number;
  /** Resident memory of the process and its children together, MB; undefined where /proc is absent. */
  readonly megabytes: number | undefined;
}

/** Runs a script of this machine's Node to its end. Throws with its output when it fails. */
export async function run(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd ?? '.',
    env: { ...process.env, ...options.env },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  let most: number | undefined;
  const timer = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOf(child.pid);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  }, 250);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output.slice(-2000)}`);
  return { seconds, megabytes: most };
}

/** Resident memory of a process and all below it, in MB. */
function memoryOf(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + (memoryOf(Number(child)) ?? 0), own);
  } catch {
    return undefined;
  }
}

/** The number of files below a directory, and their size in MB. */
export function sizeOf(directory: string): { files: number; megabytes: number } {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  );
  return { files: files.length, megabytes: bytes / 1e6 };
}

/** The size of a text as it is sent, in KB. */
export function gzipKilobytes(text: string | Uint8Array): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}
