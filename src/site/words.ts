/** Small wordings that several pages share. */
import type { Stance } from '../domain/vocabulary.ts';

/** The letter that stands for a stance where a table has no room for the word. */
export const stanceLetters: Readonly<Record<Stance, string>> = {
  proposes: 'P',
  affirms: 'A',
  implements: 'I',
  extends: 'E',
  contests: 'C',
  'alleges-breach': 'B',
  'denies-breach': 'D',
};
