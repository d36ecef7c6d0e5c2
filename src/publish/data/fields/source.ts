import { readings, tiers } from '../../../domain/vocabulary/index.ts';
import type { Source } from '../../../domain/schema/source.ts';
import { unDocument } from '../../../site/urls.ts';
import { toApiDate } from '../api/date.ts';
import { fieldsOf } from './field.ts';
import type { FieldType } from './field.ts';
import { date, idIn, optional, text, uri, word } from './types.ts';

const { field } = fieldsOf<Source>();

/** The id of another source of the same event. */
const via: FieldType<string> = {
  ...text,
  column: (name) => `${name}_id`,
  keys: (name) => [
    { fields: ['event_id', name], table: 'sources', references: ['event_id', 'id'] },
  ],
};

/** A source of an entry. */
export const sourceFields = {
  id: field(text, 'Name of the source within its entry.', ({ id }) => id),
  title: field(text, 'Title as it is printed there.', ({ title }) => title),
  author: field(
    optional(text),
    'Author, where the source names one.',
    ({ author }) => author ?? null,
  ),
  publisher: field(text, 'Who published it.', ({ publisher }) => publisher),
  date: field(optional(date), 'Date of publication.', (source) =>
    source.date === undefined ? null : toApiDate(source.date),
  ),
  url: field(
    uri,
    'Its address; made from the symbol for a UN document without another.',
    sourceAddress,
  ),
  tier: field(word(tiers), 'What kind of source it is.', ({ tier }) => tier),
  lang: field(text, 'Its language, BCP 47.', ({ lang }) => lang),
  party: field(
    optional(idIn('parties')),
    'Id of the party whose official source it is.',
    ({ party }) => party ?? null,
  ),
  symbol: field(optional(text), 'United Nations document symbol.', ({ symbol }) => symbol ?? null),
  read: field(
    word(readings),
    'How much of it the editor had in front of them.',
    ({ read }) => read,
  ),
  via: field(
    optional(via),
    'For `cited`: id of the source that names it.',
    (source) => source.via ?? null,
  ),
  archived: field(optional(uri), 'Address of an archived copy.', ({ archived }) =>
    archived === undefined ? null : toUri(archived),
  ),
};

/** Where a source is found: its own address, else the one that its UN symbol gives. */
function sourceAddress(source: Source): string {
  return toUri(source.url ?? unDocument(source.symbol ?? ''));
}

/**
 * An address that may hold letters of any script (IRI, RFC 3987) as one in ASCII (URI, RFC 3986), without
 * the dot that may end the name of a host (RFC 1034 §3.1): clients of Data Packages take it for a fault.
 */
function toUri(address: string): string {
  const plain = address.replace(/^(https?:\/\/[^/?#:]*)\.(?=[/?#:]|$)/, '$1');
  return /^[\x21-\x7e]*$/.test(plain) ? plain : new URL(plain).href;
}
