/** Lines that several made-up entries have. */
import type { Chance } from './chance.ts';
import type { Words } from './words.ts';

/** A source of a list. */
export function sourceLines(
  chance: Chance,
  words: Words,
  id: string,
  date: string,
  party: string | undefined,
): string[] {
  const official = party !== undefined && chance.often(0.3);
  return [
    `  - id: ${id}`,
    `    title: ${quoted(words.phrase(40, 110))}`,
    `    publisher: ${quoted(`${words.name()} ${chance.pick(['News', 'Post', 'Ministry', 'Institute'])}`)}`,
    `    date: ${date}`,
    `    url: https://www.${words.slug(1)}.example/${date.replaceAll('-', '/')}/${words.slug(6)}`,
    `    tier: ${official ? 'official' : chance.pick(['press', 'press', 'analysis', 'un-document'])}`,
    `    lang: ${chance.often(0.85) ? 'en' : chance.pick(['zh', 'ru', 'fr', 'de', 'ja', 'es'])}`,
    official ? `    party: ${party}` : '',
    `    read: ${chance.often(0.6) ? 'excerpt' : 'full'}`,
  ];
}

/** So many days later, but never after the day of the measurements. */
export function laterDay(day: string, days: number): string {
  const later = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  return later < '2026-11-01' ? later : '2026-11-01';
}

/** The day on which a week's entries go online. */
export function nextMonday(day: string): string {
  const week = 7 * 86_400_000;
  // The Epoch was a Thursday, four days before a Monday.
  const monday = Math.ceil((Date.parse(day) - 4 * 86_400_000) / week) * week + 4 * 86_400_000;
  return laterDay(new Date(monday).toISOString().slice(0, 10), 0);
}

/** A text as YAML takes it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
