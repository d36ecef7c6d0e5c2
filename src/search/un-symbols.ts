/** Symbols of the United Nations documents that an event of the record brought about. */
import type { Event } from '../record/types.ts';

const SYMBOL = /\b(?:A|S|E|ST)(?:\/[A-Z0-9.-]+)*\/\d+(?:\/[A-Z0-9.-]*[A-Z0-9])*/g;
const SESSION_AND_NUMBER = /(?<![\d/])\d{2}\/\d{1,3}(?![\d/])/g;

/**
 * The symbols under which an event's own documents are looked for: those of its title and summary, else of
 * its sources. `73/27` stands for `A/RES/73/27`, or for `A/DEC/…` where the event speaks of a decision.
 * A treaty that the Organisation adopted has those of its title and summary; another event has none.
 */
export function unSymbolsOf(event: Event): string[] {
  const isDocument = event.type === 'un-resolution' || event.type === 'un-report';
  if (!isDocument && !isAdoption(event)) return [];
  const said = `${event.title}\n${event.summary}`;
  const own = [...symbolsIn(said), ...numbersIn(said)];
  if (own.length > 0 || !isDocument) return [...new Set(own)];
  return [...new Set(event.sources.flatMap(({ symbol, url = '' }) => symbol ?? symbolsIn(url)))];
}

/** Whether it is a treaty adopted in the Organisation itself. */
function isAdoption({ form, parties }: Event): boolean {
  return form === 'treaty' && parties.some(({ party, role }) => party === 'un' && role === 'host');
}

function symbolsIn(text: string): string[] {
  return text.match(SYMBOL) ?? [];
}

function numbersIn(text: string): string[] {
  const body = /\bdecision\b/i.test(text) ? 'A/DEC' : 'A/RES';
  const symbols = symbolsIn(text).join(' ');
  return (text.match(SESSION_AND_NUMBER) ?? [])
    .filter((number) => !symbols.includes(number))
    .flatMap((number) => [`${body}/${number}`, number]);
}
