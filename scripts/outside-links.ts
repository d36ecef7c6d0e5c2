/** Which addresses of sources no longer answer, and what to do about them. */
import { counted } from '../src/domain/words.ts';
import type { Entry } from '../src/source/entry.ts';
import type { Answer } from './ask-address.ts';

export interface AskedLink {
  readonly url: string;
  readonly answer: Answer;
  /** Files of the entries that name it. */
  readonly files: readonly string[];
}

/** What an answer says of a page: it is there, it is gone, or it does not show itself to programs. */
export type Standing = 'alive' | 'gone' | 'refuses';

/** Statuses that say that a page is gone; others above 400 are sent to programs, or for a while only. */
const GONE = [404, 410];

/** Where an address stands by its last answer. */
export function standingOf(answer: Answer): Standing {
  if (typeof answer === 'string' || GONE.includes(answer)) return 'gone';
  return answer < 400 ? 'alive' : 'refuses';
}

/** The share of addresses without any answer from which the fault is taken to be on this side. */
const NO_NETWORK = 0.9;

/** Whether so many addresses gave no answer at all that this machine has no network. */
export function hasNoNetwork(asked: readonly AskedLink[]): boolean {
  const silent = asked.filter(({ answer }) => typeof answer === 'string').length;
  return asked.length > 0 && silent >= asked.length * NO_NETWORK;
}

const AT_ONCE = 8;

/** Asks after every address; a source with an archived copy is not asked. In order of addresses. */
export async function askLinks(
  entries: readonly Entry[],
  ask: (url: string) => Promise<Answer>,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<AskedLink[]> {
  const files = new Map<string, Set<string>>();
  for (const { data, file } of entries) {
    for (const { url, archived } of data.sources) {
      if (url === undefined || archived !== undefined) continue;
      files.set(url, (files.get(url) ?? new Set()).add(file));
    }
  }
  const urls = [...files.keys()].toSorted();
  const asked: AskedLink[] = [];
  let next = 0;
  const work = async () => {
    for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
      asked.push({ url, answer: await ask(url), files: [...(files.get(url) ?? [])] });
      progress(asked.length, urls.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return asked.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** The most characters that the body of an issue on GitHub may have. */
export const ISSUE_LENGTH = 65_536;

/**
 * The report as Markdown, one item an address that is gone, with a copy to look at where `copies`
 * has one. What is too long for an issue is cut, and the report says how much.
 */
export function linkReport(
  asked: readonly AskedLink[],
  copies: ReadonlyMap<string, string> = new Map(),
): string {
  const of = (standing: Standing) => asked.filter(({ answer }) => standingOf(answer) === standing);
  const gone = of('gone');
  const refusing = of('refuses').length;
  const refused =
    refusing === 0
      ? []
      : [
          '',
          `${counted(refusing, 'address refuses', 'addresses refuse')} programs or could not answer for now; nothing is known of them.`,
        ];
  if (gone.length === 0) return ['Every source that can be asked answers.', ...refused].join('\n');
  const head = [
    'These sources no longer answer. Add `archived:` with a copy that you saw, or another source.',
    ...refused,
    '',
  ];
  const items = gone.map(({ url, answer, files }) => {
    const copy = copies.get(url);
    const where = copy
      ? `[an archived copy](${copy})`
      : `[look for an archived copy](https://web.archive.org/web/*/${url})`;
    return `- [ ] <${url}> (${answer}), in ${files.join(', ')}; ${where}`;
  });
  const more = (left: number) => `- and ${left} more; \`npm run links\` lists them all`;
  let room = ISSUE_LENGTH - head.join('\n').length - more(items.length).length - 2;
  const cut = items.findIndex((item) => (room -= item.length + 1) < 0);
  const shown = cut < 0 ? items : [...items.slice(0, cut), more(items.length - cut)];
  return [...head, ...shown].join('\n');
}
