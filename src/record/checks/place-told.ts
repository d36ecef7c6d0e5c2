import type { Event } from '../types.ts';
import type { Rule } from './rule.ts';

/** A meeting by wire has no town; texts call it by one of these words. */
const BY_WIRE = /video|online|virtual/i;

/** What the entry says in words, without its notes of changes. */
function wordsOf({
  title,
  summary,
  parties,
  statements,
  commitments,
  sources,
  body,
}: Event): string {
  const texts = [
    title,
    summary,
    ...parties.map((party) => party.as ?? ''),
    ...statements.map((statement) => `${statement.speaker ?? ''} ${statement.summary}`),
    ...commitments.map(({ text }) => text),
    ...sources.map((source) => `${source.title} ${source.publisher}`),
    body.html.replace(/<[^>]*>/g, ' '),
  ];
  return texts.join('\n').toLowerCase();
}

/** A place has no source of its own: the text that tells of it has. */
export const placeTold: Rule = {
  id: 'place-told',
  summary: 'The place of an event stands in its text, or in the title or house of a source.',
  *check({ record }) {
    for (const entry of record.events) {
      const { place } = entry;
      if (place === undefined) continue;
      const words = wordsOf(entry);
      const [town = place] = place.toLowerCase().split(',', 1);
      if (BY_WIRE.test(place) ? BY_WIRE.test(words) : words.includes(town)) continue;
      yield {
        entry,
        path: ['place'],
        message: `no text of the entry tells of "${place}"`,
        hint: 'say it with its source, or leave the place out',
      };
    }
  },
};
