/** The index of the API: every published file, so that a program can find its way from one address. */
import { z } from 'zod';
import type { TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { catalogue, isFamily, sections } from '../catalogue.ts';
import type { Listing } from '../catalogue.ts';
import { jsonText } from '../../text.ts';
import { absolute, apiPath } from '../../paths.ts';
import { address } from './date.ts';
import { envelope, head } from './envelope.ts';

const common = {
  section: z.string().describe('What sort of file it is.'),
  title: z.string().describe('What it holds.'),
  media_type: z.string().describe('Its media type, RFC 6838.'),
  schema: address.nullable().describe('Its JSON Schema.'),
};

/** The shape of `index.json`. */
export const indexShape = z.strictObject({
  ...envelope,
  counts: z.record(z.string(), z.int()).describe('How much the record holds.'),
  documentation: address.describe('The page that explains the files.'),
  files: z
    .array(z.strictObject({ url: address.describe('Its address.'), ...common }))
    .describe('Files.'),
  families: z
    .array(
      z.strictObject({
        url_template: z.string().describe('Their addresses: a URI template, RFC 6570.'),
        ids: address.describe('The file whose entries’ ids fill the template.'),
        ...common,
      }),
    )
    .describe('Files that there are one of for each id.'),
});

/** The index as JSON text (RFC 8259). */
export function indexText(record: TrackerRecord, urls: Urls): string {
  const toCommon = ({ section, title, mediaType, schema }: Listing) => ({
    section: sections[section],
    title,
    media_type: mediaType,
    schema: schema === undefined ? null : absolute(urls, schema),
  });
  return jsonText({
    ...head(record, urls, 'index'),
    counts: countsOf(record),
    documentation: absolute(urls, 'data/'),
    files: catalogue
      .filter((listing) => !isFamily(listing))
      .map((listing) => ({ url: absolute(urls, listing.path), ...toCommon(listing) })),
    families: catalogue.filter(isFamily).map((listing) => ({
      url_template: absolute(urls, listing.path),
      ids: absolute(urls, apiPath(listing.ids ?? '')),
      ...toCommon(listing),
    })),
  });
}

/** How many entries of each kind the record holds. */
export function countsOf(record: TrackerRecord) {
  return {
    events: record.events.length,
    countries: record.countries.length,
    organisations: record.organisations.length,
    norms: record.norms.length,
    mechanisms: record.mechanisms.length,
    actors: record.actors.length,
    dossiers: record.dossiers.length,
    relations: record.relations.size,
    commitments: record.commitments.length,
    expectations: record.expectations.length,
  };
}
