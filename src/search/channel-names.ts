/** What a channel for talks between two parties is called by those who look for it. */
import { shortNameOf } from '../record/parties.ts';
import type { Mechanism, Party, TrackerRecord } from '../record/types.ts';

/** Words for a channel, with and without its subject. */
const NOUNS = ['dialogue', 'talks', 'consultations'].flatMap((noun) => [noun, `cyber ${noun}`]);

/**
 * The two parties in either order with a word for their talks: `EU Japan dialogue`, `Japan EU cyber talks`.
 * None for a mechanism of another number of parties.
 */
export function channelNames(record: TrackerRecord, { parties }: Mechanism): string[] {
  const [one, other, ...more] = parties.flatMap((id) => {
    const party = record.byId.parties.get(id);
    return party ? [new Set([shortNameOf(party), party.name, ...initialsOf(party)])] : [];
  });
  if (!one || !other || more.length > 0) return [];
  return [...one].flatMap((first) =>
    [...other].flatMap((second) =>
      NOUNS.flatMap((noun) => [`${first} ${second} ${noun}`, `${second} ${first} ${noun}`]),
    ),
  );
}

/** The other names of a party that are initials: `US`, `UK`. */
function initialsOf({ also_known_as }: Party): string[] {
  return also_known_as.filter((name) => /^\p{Lu}{2,4}$/u.test(name));
}
