import { countWords, splitSourceRef } from '../../domain/schema/text.ts';
import type { Source } from '../../domain/schema/source.ts';
import { isFirstHand } from '../../domain/vocabulary/index.ts';
import { MAX_WORDS } from './quotation-length.ts';
import type { Rule } from './rule.ts';

/** Why a source may not be quoted at this length, if it may not. */
function problemOf(
  sources: readonly Source[],
  ref: string | undefined,
  wording: string,
): string | undefined {
  const words = countWords(wording);
  if (words <= MAX_WORDS || ref === undefined) return undefined;
  const source = sources.find(({ id }) => id === splitSourceRef(ref).id);
  if (!source) return undefined;
  if (source.read === 'cited') return `quotes ${words} words of a source that was not read itself`;
  return isFirstHand(source.tier)
    ? undefined
    : `quotes ${words} words of a source that is not official; ${MAX_WORDS} at most`;
}

export const wordingOfficial: Rule = {
  id: 'wording-official',
  summary:
    'More than 15 words are quoted only from an official text that was read; a norm’s clause, where its text was.',
  *check({ record }) {
    for (const entry of record.events) {
      for (const key of ['statements', 'norms'] as const) {
        for (const [i, { wording, source }] of entry[key].entries()) {
          const message = wording && problemOf(entry.sources, source, wording);
          if (message) yield { entry, path: [key, i, 'wording'], message };
        }
      }
    }
    for (const entry of record.norms) {
      for (const [i, { wording, source }] of entry.texts.entries()) {
        const read = entry.sources.find(({ id }) => id === splitSourceRef(source).id)?.read;
        if (wording && read === 'cited')
          yield {
            entry,
            path: ['texts', i, 'wording'],
            message: 'quotes a source that was not read itself',
          };
      }
    }
  },
};
