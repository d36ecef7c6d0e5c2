/** Small wordings that several pages share. */
import type { Stance } from '../domain/vocabulary.ts';
import type { State } from '../record/lifecycle.ts';

const STATES: Readonly<Record<State, string>> = {
  announced: 'Announced; no meeting in the record',
  active: 'Active when last seen',
  suspended: 'Suspended',
  ended: 'Ended',
};

/** The state of a mechanism in words. */
export function stateWords(state: State | undefined): string {
  return state === undefined ? 'No event in the record' : STATES[state];
}

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
