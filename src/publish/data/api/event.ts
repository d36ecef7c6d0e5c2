/** An event in the API: its summary stands in lists, its detail in a file of its own. */
import { z } from 'zod';
import {
  acts,
  bases,
  confidences,
  dateKinds,
  eventTypes,
  families,
  forms,
  ids,
  linkRelations,
  mechanismEffects,
  reviews,
  roles,
  stances,
  statuses,
} from '../../../domain/vocabulary/index.ts';
import { ledgerOfEvent } from '../../../record/ledger.ts';
import type { Event, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { citationText } from '../../citation/styles.ts';
import { absolute, apiPath, markdownPath, pageOf } from '../../paths.ts';
import { address, apiDate, apiDay, toApiDate } from './date.ts';
import {
  apiAssessment,
  apiCommitment,
  apiExpectation,
  toApiAssessment,
  toApiCommitment,
  toApiExpectation,
} from './ledger.ts';
import { apiSource, toApiSource } from './source.ts';

const sourceRef = z
  .string()
  .nullable()
  .describe('Source within the event, with a locator after a colon.');

/** An event as lists give it: everything that can be filtered, counted or joined. */
export const eventSummary = z.strictObject({
  id: z.string().describe('Id of the event; its address never dies.'),
  url: address.describe('Its page.'),
  json: address.describe('Its detail in this API.'),
  markdown: address.describe('Its text as Markdown.'),
  title: z.string().describe('What happened.'),
  date: apiDate.describe('When it happened.'),
  type: z.enum(ids(eventTypes)).describe('What kind of act it is.'),
  family: z.enum(ids(families)).describe('Family of its type.'),
  form: z.enum(ids(forms)).describe('In what form it was put on record.'),
  status: z.enum(ids(statuses)).describe('How sure the record is that it took place.'),
  summary: z.string().describe('One sentence that stands alone.'),
  place: z.string().nullable().describe('Where it happened.'),
  parties: z
    .array(
      z.strictObject({
        party: z.string().describe('Id of the country or organisation.'),
        name: z.string().describe('Its name.'),
        url: address.describe('Its page.'),
        role: z.enum(ids(roles)).describe('What it did in the event.'),
        as: z.string().nullable().describe('Who acted for it.'),
      }),
    )
    .describe('Who acted or was acted on.'),
  norms: z
    .array(
      z.strictObject({
        norm: z.string().describe('Id of the norm.'),
        stance: z.enum(ids(stances)).describe('How the parties stood to it.'),
        basis: z.enum(ids(bases)).describe('Whose reading this is.'),
        by: z
          .array(z.string())
          .nullable()
          .describe('Ids of the parties whose stance it is; null when the entry names none.'),
        source: sourceRef,
      }),
    )
    .describe('Which norms it bears on, and how.'),
  mechanisms: z
    .array(
      z.strictObject({
        mechanism: z.string().describe('Id of the mechanism.'),
        effect: z.enum(ids(mechanismEffects)).describe('What happened to it.'),
        round: z.int().nullable().describe('Number of the meeting, where a source numbers it.'),
        replaced_by: z.string().nullable().describe('Id of the mechanism that took its place.'),
        source: sourceRef,
      }),
    )
    .describe('What it did to standing channels.'),
  links: z
    .array(
      z.strictObject({
        rel: z.enum(ids(linkRelations)).describe('How it relates to the other event.'),
        event: z.string().describe('Id of the other event.'),
        source: sourceRef,
      }),
    )
    .describe('Typed links that the entry names.'),
  added: apiDay.describe('When the entry was added.'),
  updated: apiDay.describe('When the entry was last changed in substance.'),
  review: z.enum(ids(reviews)).describe('How far it has been checked.'),
});
export type ApiEventSummary = z.output<typeof eventSummary>;

/** An event with everything that its page shows. */
export const eventDetail = eventSummary.extend({
  other_dates: z
    .array(
      z.strictObject({
        kind: z.enum(ids(dateKinds)).describe('What happened on that date.'),
        date: apiDate.describe('The date.'),
      }),
    )
    .describe('Other dates of the same act.'),
  statements: z
    .array(
      z.strictObject({
        by: z.string().nullable().describe('Id of the party that spoke.'),
        speaker: z.string().nullable().describe('The person or body that spoke.'),
        act: z.enum(ids(acts)).describe('What the speaker did.'),
        about: z.string().nullable().describe('Id of the party that it is about.'),
        summary: z.string().describe('What was said, in our words.'),
        wording: z.string().nullable().describe('The speaker’s own phrase.'),
        confidence: z.enum(ids(confidences)).nullable().describe('As stated by the speaker.'),
        basis: z.string().nullable().describe('What the speaker said it rests on.'),
        source: sourceRef,
      }),
    )
    .describe('Each side’s own account, at equal rank.'),
  commitments: z.array(apiCommitment).describe('What was promised here.'),
  assessments: z.array(apiAssessment).describe('Earlier commitments that were judged here.'),
  expectations: z.array(apiExpectation).describe('What was publicly expected.'),
  linked_from: z
    .array(
      z.strictObject({
        rel: z.enum(ids(linkRelations)).describe('How the other event relates to this one.'),
        event: z.string().describe('Id of the other event.'),
      }),
    )
    .describe('Typed links of other events to this one.'),
  sources: z.array(apiSource).describe('What the entry rests on, numbered as on the page.'),
  corrections: z
    .array(
      z.strictObject({
        date: apiDay.describe('When it was corrected.'),
        note: z.string().describe('What was wrong and what it says now.'),
      }),
    )
    .describe('Public corrections of the entry.'),
  additions: z
    .array(
      z.strictObject({
        date: apiDay.describe('When it was added.'),
        note: z.string().describe('What was added, or put in other words.'),
      }),
    )
    .describe('What was added to the entry since it was published.'),
  aliases: z.array(z.string()).describe('Earlier ids of the entry.'),
  body: z
    .strictObject({
      markdown: z.string().describe('The text as it was written, with the record’s own links.'),
      html: z.string().describe('The text as HTML, with absolute addresses.'),
    })
    .describe('The entry’s text.'),
  citation: z.string().describe('How to cite the entry.'),
});
export type ApiEventDetail = z.output<typeof eventDetail>;

/** The summary of an event. */
export function toEventSummary(record: TrackerRecord, event: Event, urls: Urls): ApiEventSummary {
  return {
    id: event.id,
    url: pageOf(urls, 'events', event.id),
    json: absolute(urls, apiPath(`events/${event.id}`)),
    markdown: absolute(urls, markdownPath(event.id)),
    title: event.title,
    date: toApiDate(event.date),
    type: event.type,
    family: event.family,
    form: event.form,
    status: event.status,
    summary: event.summary,
    place: event.place ?? null,
    parties: event.parties.flatMap(({ party: id, role, as }) => {
      const party = record.byId.parties.get(id);
      if (!party) return [];
      const url = pageOf(urls, party.folder, id);
      return [{ party: id, name: party.name, url, role, as: as ?? null }];
    }),
    norms: event.norms.map(({ norm, stance, basis, by, source }) => ({
      norm,
      stance,
      basis,
      by: by ? [...by] : null,
      source: source ?? null,
    })),
    mechanisms: event.mechanisms.map(({ mechanism, effect, round, by, source }) => ({
      mechanism,
      effect,
      round: round ?? null,
      replaced_by: by ?? null,
      source: source ?? null,
    })),
    links: event.links.map(({ rel, event: id, source }) => ({
      rel,
      event: id,
      source: source ?? null,
    })),
    added: event.added,
    updated: event.updated,
    review: event.review,
  };
}

/** The detail of an event. */
export function toEventDetail(record: TrackerRecord, event: Event, urls: Urls): ApiEventDetail {
  const { commitments, assessed, expectations } = ledgerOfEvent(record, event);
  return {
    ...toEventSummary(record, event, urls),
    other_dates: (event.other_dates ?? []).map(({ kind, date }) => ({
      kind,
      date: toApiDate(date),
    })),
    statements: event.statements.map((statement) => ({
      by: statement.by ?? null,
      speaker: statement.speaker ?? null,
      act: statement.act,
      about: statement.about ?? null,
      summary: statement.summary,
      wording: statement.wording ?? null,
      confidence: statement.confidence ?? null,
      basis: statement.basis ?? null,
      source: statement.source ?? null,
    })),
    commitments: commitments.map((commitment) => toApiCommitment(commitment, urls)),
    assessments: assessed.flatMap((commitment) =>
      commitment.assessments.map((assessment) => toApiAssessment(assessment, urls)),
    ),
    expectations: expectations.map((expectation) => toApiExpectation(expectation, urls)),
    linked_from: (record.neighbours.get(event.id) ?? [])
      .filter(({ inverse }) => inverse)
      .map(({ rel, event: { id } }) => ({ rel, event: id })),
    sources: event.sources.map(toApiSource),
    corrections: event.corrections.map(({ date, note }) => ({ date, note })),
    additions: event.additions.map(({ date, note }) => ({ date, note })),
    aliases: [...event.former_ids],
    body: { markdown: event.markdown, html: absoluteHtml(event, urls) },
    citation: citationText(event, urls),
  };
}

/** The body's HTML with its links, which the pipeline made for the page, as absolute addresses. */
function absoluteHtml(event: Event, urls: Urls): string {
  const page = pageOf(urls, 'events', event.id);
  return event.body.html
    .replaceAll('href="#', `href="${page}#`)
    .replaceAll(`href="${urls.base}`, `href="${urls.absolute(urls.base)}`);
}
