import { stances, term } from '../../domain/vocabulary/index.ts';
import type { Event } from '../types.ts';
import type { Rule } from './rule.ts';

type NormLink = Event['norms'][number];

/** Whose stance it is; where nobody is named it is that of all parties. */
function holders(event: Event, { by }: NormLink): readonly string[] {
  return by ?? event.parties.map(({ party }) => party);
}

export const normStance: Rule = {
  id: 'norm-stance',
  summary:
    'In one event a party takes a stance on a norm once, and does not both accept and contest it.',
  *check({ record }) {
    for (const entry of [...record.events, ...record.withdrawn]) {
      const accepted = new Map<string, boolean>();
      const taken = new Set<string>();
      for (const [i, link] of entry.norms.entries()) {
        const { bearing } = term(stances, link.stance);
        const path = ['norms', i, 'stance'];
        const whole = JSON.stringify([link.norm, link.stance, link.by, link.against, link.view]);
        if (taken.has(whole)) {
          yield { entry, path, message: `the stance ${link.stance} on ${link.norm} stands twice` };
        }
        taken.add(whole);
        if (bearing !== 'accepts' && bearing !== 'contests') continue;
        const accepts = bearing === 'accepts';
        for (const party of holders(entry, link)) {
          const key = `${party} ${link.norm}`;
          if (accepted.get(key) === !accepts) {
            const message = `"${party}" both accepts and contests ${link.norm}`;
            yield { entry, path, message, hint: 'name in by whose stance it is' };
          }
          accepted.set(key, accepted.get(key) ?? accepts);
        }
      }
    }
  },
};
