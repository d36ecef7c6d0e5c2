import { z } from 'zod';
import { bases, ids, pillars, stances, standings } from '../../../domain/vocabulary/index.ts';
import { evidenceOf, stancesOnNorm } from '../../../record/lineage.ts';
import type { Norm, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { pageOf } from '../../paths.ts';
import { address, apiDate, toApiDate } from './date.ts';
import { scopeLinks, toScopeLinks } from './scope-links.ts';
import { apiSource, toApiSource } from './source.ts';
import { apiStance, toApiStance } from './stance.ts';

/** A norm with the texts that hold it, its lineage and who stands where. */
export const apiNorm = z.strictObject({
  id: z.string().describe('Id of the norm.'),
  url: address.describe('Its page.'),
  title: z.string().describe('The rule in a phrase.'),
  short: z.string().describe('Short label.'),
  summary: z.string().describe('One sentence in plain language.'),
  pillar: z.enum(ids(pillars)).describe('Branch of the framework it belongs to.'),
  standing: z.enum(ids(standings)).describe('How far it has been accepted.'),
  un_paragraph: z.string().nullable().describe('Paragraph of A/70/174, for the eleven norms.'),
  aliases: z.array(z.string()).describe('Other names.'),
  former_ids: z.array(z.string()).describe('Earlier ids of the entry.'),
  texts: z
    .array(
      z.strictObject({
        title: z.string().describe('Title of the text.'),
        symbol: z.string().nullable().describe('Document symbol.'),
        paragraph: z.string().nullable().describe('Paragraph, such as 13(f).'),
        date: apiDate.describe('Date of the text.'),
        event: z.string().nullable().describe('Id of the event at which it was adopted.'),
        source: z.string().describe('Source of the norm’s page that shows it.'),
      }),
    )
    .describe('Where it was written down, oldest first.'),
  lineage: z
    .array(
      z.strictObject({
        event: z.string().describe('Id of the event.'),
        date: apiDate.describe('Date of the event.'),
        stance: z.enum(ids(stances)).describe('How the parties stood to the norm.'),
        basis: z.enum(ids(bases)).describe('Whose reading this is.'),
        by: z.array(z.string()).describe('Ids of the parties whose stance it is.'),
      }),
    )
    .describe('All evidence, oldest first. A link that names nobody counts for those who acted.'),
  stances: z.array(apiStance).describe('Where each party stands.'),
  sources: z.array(apiSource).describe('What its page rests on.'),
  files: scopeLinks,
});

/** A norm, for the API. */
export function toApiNorm(record: TrackerRecord, norm: Norm, urls: Urls) {
  return {
    id: norm.id,
    url: pageOf(urls, 'norms', norm.id),
    title: norm.title,
    short: norm.short,
    summary: norm.summary,
    pillar: norm.pillar,
    standing: norm.standing,
    un_paragraph: norm.un_paragraph ?? null,
    aliases: [...norm.also_known_as],
    former_ids: [...norm.former_ids],
    texts: norm.texts.map(({ title, symbol, paragraph, date, event, source }) => ({
      title,
      symbol: symbol ?? null,
      paragraph: paragraph ?? null,
      date: toApiDate(date),
      event: event ?? null,
      source,
    })),
    lineage: evidenceOf(record, norm.id).map(({ event, stance, basis, by }) => ({
      event: event.id,
      date: toApiDate(event.date),
      stance,
      basis,
      by: by.map(({ id }) => id),
    })),
    stances: stancesOnNorm(record, norm).map(toApiStance),
    sources: norm.sources.map(toApiSource),
    files: toScopeLinks(`norms/${norm.id}/`, urls),
  };
}
