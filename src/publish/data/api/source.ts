import { z } from 'zod';
import type { Source } from '../../../domain/schema/source.ts';
import { ids, readings, tiers } from '../../../domain/vocabulary/index.ts';
import { unDocument } from '../../../site/urls.ts';
import { address, apiDate, toApiDate } from './date.ts';

/** A source as the API gives it. */
export const apiSource = z.strictObject({
  id: z.string().describe('Name of the source within its entry.'),
  title: z.string().describe('Title as it is printed there.'),
  author: z.string().nullable().describe('Author, where the source names one.'),
  publisher: z.string().describe('Who published it.'),
  date: apiDate.nullable().describe('Date of publication.'),
  url: address.describe('Its address; made from the symbol for a UN document without another.'),
  tier: z.enum(ids(tiers)).describe('What kind of source it is.'),
  lang: z.string().describe('Its language, BCP 47.'),
  party: z.string().nullable().describe('Id of the party whose official source it is.'),
  symbol: z.string().nullable().describe('United Nations document symbol.'),
  read: z.enum(ids(readings)).describe('How much of it the editor had in front of them.'),
  via: z.string().nullable().describe('For `cited`: id of the source that names it.'),
  archived: address.nullable().describe('Address of an archived copy.'),
});
export type ApiSource = z.output<typeof apiSource>;

/** Where a source is found: its own address, else the one that its UN symbol gives. */
export function sourceAddress(source: Source): string {
  return toUri(source.url ?? unDocument(source.symbol ?? ''));
}

/** An address that may hold letters of any script (IRI, RFC 3987) as one in ASCII (URI, RFC 3986). */
export function toUri(address: string): string {
  return /^[\x21-\x7e]*$/.test(address) ? address : new URL(address).href;
}

/** A source of an entry, for the API. */
export function toApiSource(source: Source): ApiSource {
  return {
    id: source.id,
    title: source.title,
    author: source.author ?? null,
    publisher: source.publisher,
    date: source.date === undefined ? null : toApiDate(source.date),
    url: sourceAddress(source),
    tier: source.tier,
    lang: source.lang,
    party: source.party ?? null,
    symbol: source.symbol ?? null,
    read: source.read,
    via: source.via ?? null,
    archived: source.archived === undefined ? null : toUri(source.archived),
  };
}
