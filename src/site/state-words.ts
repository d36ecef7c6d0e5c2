import { dateWords } from '../domain/date.ts';
import type { Life } from '../record/lifecycle.ts';

/** The state of a mechanism in words. */
export function stateWords({ state, phases, lastActive }: Life): string {
  const since = phases.at(-1)?.from;
  switch (state) {
    case undefined:
      return 'No event in the record';
    case 'announced':
      return lastActive || phases.length > 1
        ? 'Announced again; no meeting since'
        : 'Announced; no meeting in the record';
    case 'active':
      return 'Active when last seen';
    case 'suspended':
      return 'Suspended';
    case 'ended':
      return since ? `Ended ${dateWords(since)}` : 'Ended';
  }
}
