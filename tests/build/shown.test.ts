/** A page tells all that its entry says: nothing stands in the data alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kinds } from '../../src/domain/kinds.ts';
import { settings } from '../../src/site/settings.ts';
import { validatedRecord } from '../../src/site/validated-record.ts';

/** Every text of several words in a value, with the keys that lead to it. */
function sentences(value: unknown, path = ''): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string')
    return /\s/.test(value.trim()) ? [{ path, text: plain(value) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    sentences(part, /^\d+$/.test(key) ? path : `${path}.${key}`),
  );
}

/** A text as a reader sees it, whatever its spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a reader of a page can see, expand or have read out; what is struck out is another text’s. */
function seen(html: string): string {
  const text = html
    .replace(/<(script|style|del)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*?\s(?:title|aria-label)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#39|#x27|apos);/g, "'")
    .replace(/&(?:#34|quot);/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&(?:#38|amp);/g, '&');
  return plain(text);
}

/** References to sources are numbers with a place; names that the search alone should find are private. */
const NOT_SAID = /\.source$|\.also_known_as$/;

it.each(kinds)('%s: every sentence of the head of an entry stands on its page', async (kind) => {
  const { entries } = await validatedRecord();
  const own = entries.filter((entry) => entry.kind === kind && !('withdrawn' in entry.data));
  const missing = own.flatMap(({ id, data }) => {
    const page = seen(readFileSync(join(settings.outDir, kind, id, 'index.html'), 'utf8'));
    return sentences(data)
      .filter(({ path }) => !NOT_SAID.test(path))
      .filter(({ text }) => !page.includes(text))
      .map(({ path, text }) => `${id}${path}: ${text}`);
  });
  expect(own.length).toBeGreaterThan(0);
  expect(missing.slice(0, 20)).toEqual([]);
});
