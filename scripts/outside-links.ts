/** Which addresses of sources no longer answer. */
import type { Entry } from '../src/source/entry.ts';

/** What an address answered: a status, or why there was none. */
export type Answer = number | string;

export interface DeadLink {
  readonly url: string;
  readonly answer: Answer;
  /** Files of the entries that name it. */
  readonly files: readonly string[];
}

/** Statuses that a page sends to programs while people can read it, or for a while only. */
const UNCERTAIN = [401, 403, 405, 406, 418, 429, 451, 500, 502, 503, 504, 520, 521, 522, 523, 999];

const AT_ONCE = 8;
const PATIENCE_MILLISECONDS = 30_000;

/** Asks every address once; a source with an archived copy is not asked. In order of addresses. */
export async function deadLinks(
  entries: readonly Entry[],
  ask: (url: string) => Promise<Answer>,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<DeadLink[]> {
  const files = new Map<string, Set<string>>();
  for (const { data, file } of entries) {
    for (const { url, archived } of data.sources) {
      if (url === undefined || archived !== undefined) continue;
      files.set(url, (files.get(url) ?? new Set()).add(file));
    }
  }
  const urls = [...files.keys()].toSorted();
  const dead: DeadLink[] = [];
  let next = 0;
  const work = async () => {
    for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
      const answer = await ask(url);
      progress(next, urls.length);
      const gone = typeof answer === 'string' || (answer >= 400 && !UNCERTAIN.includes(answer));
      if (gone) dead.push({ url, answer, files: [...(files.get(url) ?? [])] });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return dead.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** The report as Markdown, one item an address. */
export function linkReport(dead: readonly DeadLink[]): string {
  if (dead.length === 0) return 'Every source answers.';
  const items = dead.map(
    ({ url, answer, files }) =>
      `- [ ] <${url}> (${answer}), in ${files.join(', ')}; [look for an archived copy](https://web.archive.org/web/*/${url})`,
  );
  return [
    'These sources no longer answer. Add `archived:` with a copy that you saw, or another source.',
    '',
    ...items,
  ].join('\n');
}

/** What an address answers to a reader. */
export async function askAddress(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      headers: { accept: 'text/html,*/*' },
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    const cause = (error as Error).cause as { code?: string } | undefined;
    return cause?.code ?? (error as Error).name;
  }
}
