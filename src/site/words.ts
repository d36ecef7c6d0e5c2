/** Small wordings that several pages share. */
import type { Stance } from '../domain/vocabulary/index.ts';
import { stances } from '../domain/vocabulary/index.ts';

/** The letter that stands for a stance where a table has no room for the word. */
export const stanceLetters = Object.fromEntries(
  stances.map(({ id, letter }) => [id, letter]),
) as Readonly<Record<Stance, string>>;
