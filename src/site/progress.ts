/** Progress of long work: a counter on a terminal, plain lines now and then elsewhere. */
import { grouped } from '../domain/words.ts';

export interface Progress {
  update(done: number, total: number): void;
  /** Leaves the terminal's line free for what comes next. */
  end(): void;
}

/** Short work is over before anybody wonders. */
const QUIET_MILLISECONDS = 1_500;
const TERMINAL_MILLISECONDS = 100;
const PLAIN_MILLISECONDS = 5_000;

/** Reports on standard error, as `1,200 of 10,000 entries read`. */
export function makeProgress(what: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const start = performance.now();
  const every = stream.isTTY ? TERMINAL_MILLISECONDS : PLAIN_MILLISECONDS;
  let last = start;
  let shown = false;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (now - start < QUIET_MILLISECONDS || now - last < every) return;
      last = now;
      shown = true;
      const line = `${grouped(done)} of ${grouped(total)} ${what}`;
      stream.write(stream.isTTY ? `\r${line}\u001B[K` : `${line}\n`);
    },
    end: () => {
      if (shown && stream.isTTY) stream.write('\r\u001B[K');
    },
  };
}
