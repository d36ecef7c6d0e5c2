/** What an outside address answers, asked as a browser asks and more than once. */
import { setTimeout as pause } from 'node:timers/promises';

/** What an address answered: a status, or why there was none. */
export type Answer = number | string;

/** How patiently an address is asked. */
export interface Patience {
  /** How often it is asked before its last answer counts. */
  readonly attempts: number;
  /** Milliseconds before it is asked again; each time twice as long. */
  readonly pause: number;
  /** Milliseconds until an answer is given up. */
  readonly timeout: number;
}

const PATIENT: Patience = { attempts: 3, pause: 2_000, timeout: 30_000 };

/** What browsers send: many servers refuse a request without it. */
const HEADERS = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'en',
  'user-agent': 'Mozilla/5.0 (compatible; weekly check of cited sources)',
};

/**
 * What an address answers to a reader: asked with HEAD, and with GET where that is not welcome;
 * again after a pause where nothing came, or what may pass. Never throws.
 */
export async function askAddress(url: string, patience: Patience = PATIENT): Promise<Answer> {
  let answer: Answer = '';
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    if (attempt > 0) await pause(patience.pause * 2 ** (attempt - 1));
    answer = await askOnce(url, 'HEAD', patience.timeout);
    if (typeof answer === 'string' || answer >= 400)
      answer = await askOnce(url, 'GET', patience.timeout);
    if (typeof answer === 'number' && answer !== 429 && answer < 500) return answer;
  }
  return answer;
}

async function askOnce(url: string, method: string, timeout: number): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, redirect: 'follow', signal, headers: HEADERS });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined;
    return cause?.code ?? (error as Error).name;
  }
}

/** Where the Internet Archive tells of its copies. */
const AVAILABILITY = 'https://archive.org/wayback/available';

/** The Internet Archive's latest copy of a page, or undefined where it has none or does not say. */
export async function archivedCopy(
  url: string,
  service = AVAILABILITY,
): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENT.timeout);
    const response = await fetch(`${service}?${new URLSearchParams({ url })}`, { signal });
    const said = (await response.json()) as {
      archived_snapshots?: { closest?: { available?: boolean; url?: string } };
    };
    const closest = said.archived_snapshots?.closest;
    return closest?.available ? closest.url : undefined;
  } catch {
    return undefined;
  }
}
