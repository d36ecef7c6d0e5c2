/** Says what words that no entry has may have meant; what finds them comes when the first is missing. */
import type { ShowNearWords } from '../near-words.ts';

/**
 * Makes what fills a place. `texts` is where the full-text index lives, with the list of its words;
 * `addressOf` gives the address of a search for other words.
 */
export function makeMissing(
  place: HTMLElement,
  texts: string,
  addressOf: (words: string) => string,
): ShowNearWords {
  let loading: Promise<ShowNearWords> | undefined;
  return async (missing, words) => {
    if (missing.length > 0)
      loading ??= import('../near-words.ts').then(({ makeNearWords }) =>
        makeNearWords(place, `${texts}words.txt`, addressOf),
      );
    loading?.catch(() => (loading = undefined));
    const show = await loading?.catch(() => undefined);
    await show?.(missing, words);
  };
}
