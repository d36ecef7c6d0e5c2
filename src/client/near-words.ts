/** Says what a word that no entry has may have meant, each as a link that searches for it. */
import { nearestNames, nearestWords, readWordList } from '../search/nearest-words.ts';
import type { NearWord } from '../search/nearest-words.ts';

/** Fills a place with the nearest words of each missing one; hides it where there are none. */
export type ShowNearWords = (missing: readonly string[], query: string) => Promise<void>;

/**
 * Makes what fills a place. `address` is where the list of words lies, which is fetched when a word is first
 * missing; `addressOf` gives the address of a search for another query.
 */
export function makeNearWords(
  place: HTMLElement,
  address: string,
  addressOf: (query: string) => string,
): ShowNearWords {
  let loading: Promise<readonly NearWord[]> | undefined;
  const load = async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`no list of words at ${address}`);
    return readWordList(await response.text());
  };
  let turn = 0;
  return async (missing, query) => {
    const mine = ++turn;
    place.hidden = true;
    if (missing.length === 0) return;
    loading ??= load();
    loading.catch(() => (loading = undefined));
    const words = await loading.catch(() => []);
    if (mine !== turn) return;
    const linkTo = ({ text, count }: NearWord, asked: string) => {
      const link = document.createElement('a');
      link.href = addressOf(asked);
      link.textContent = count === undefined ? text : `${text} (${count})`;
      return link;
    };
    const links = [
      ...nearestNames(query, words).map((name) => linkTo(name, name.text)),
      ...missing.flatMap((word) =>
        nearestWords(word, words).map((near) => linkTo(near, query.replace(word, near.text))),
      ),
    ];
    place.hidden = false;
    place
      .querySelector('[data-near]')
      ?.replaceChildren(
        ...(links.length === 0
          ? ['No word of the record is near.']
          : [
              'Nearest words: ',
              ...links.flatMap((link, at) => (at === 0 ? [link] : [', ', link])),
              '.',
            ]),
      );
  };
}
