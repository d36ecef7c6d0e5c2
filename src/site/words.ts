/** Small wordings that several pages share. */
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
