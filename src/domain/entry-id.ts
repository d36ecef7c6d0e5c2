/** Ids of new entries. */
import type { Kind } from './kinds.ts';
import { kindRow } from './kinds.ts';
import { folded } from './names.ts';
import { MAX_ID } from './schema/text.ts';

/** The id of an entry: an event's begins with its date, at the date's own precision. */
export function idOf(
  kind: Kind,
  {
    date = '',
    slug = '',
  }: { readonly date?: string | undefined; readonly slug?: string | undefined },
): string {
  if (!kindRow(kind).byYear) return slug;
  const day = (date.split('/')[0] ?? '').replace(/[~?%]$/, '').replace(/(-XX)+$/, '');
  return `${day.toLowerCase()}-${slug}`;
}

/** The longest words of an id: its date stands before them. */
const MAX_SLUG = MAX_ID - '2026-11-29-'.length;

/** The words of a title as an id has them: small Latin letters, digits, single hyphens, whole words. */
export function slugOf(title: string): string {
  const words = folded(title)
    .replace(/['’ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.reduce(
    (slug, word) =>
      slug.length + word.length + 1 > MAX_SLUG ? slug : slug === '' ? word : `${slug}-${word}`,
    '',
  );
}
