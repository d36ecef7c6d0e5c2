import { adoptions, bases, pillars, stances, standings } from '../../../domain/vocabulary/index.ts';
import type { NormData } from '../../../domain/schema/norm.ts';
import type { Evidence } from '../../../record/lineage.ts';
import { evidenceOf, stancesOnNorm } from '../../../record/lineage.ts';
import type { Norm } from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import { toApiDate } from '../api/date.ts';
import { scopeFiles, toScopeLinks } from '../api/scope-links.ts';
import { fieldsOf } from './field.ts';
import { sourceFields } from './source.ts';
import { stanceFields } from './stance.ts';
import { date, idIn, listed, optional, text, texts, uri, word } from './types.ts';

type NormText = NormData['texts'][number];

const adoption = fieldsOf<NonNullable<NormText['adoption']>>();
const adoptionFields = {
  how: adoption.field(word(adoptions), 'By what procedure it was adopted.', ({ how }) => how),
  by: adoption.field(
    texts,
    'Ids of the parties that adopted it; an organisation stands for all its members.',
    ({ by }) => [...by],
  ),
  note: adoption.field(
    optional(text),
    'The vote or the size of the group.',
    ({ note }) => note ?? null,
  ),
  source: adoption.field(
    optional(text),
    'Source of the norm’s page that shows it, in entry_sources; a locator follows a colon.',
    ({ source }) => source ?? null,
  ),
};

const normText = fieldsOf<NormText>();
/** A text in which a norm was written down. */
export const normTextFields = {
  title: normText.field(text, 'Title of the text.', ({ title }) => title),
  symbol: normText.field(optional(text), 'Document symbol.', ({ symbol }) => symbol ?? null),
  paragraph: normText.field(
    optional(text),
    'Paragraph, such as 13(f).',
    ({ paragraph }) => paragraph ?? null,
  ),
  date: normText.field(date, 'Date of the text.', (written) => toApiDate(written.date)),
  event: normText.field(
    optional(idIn('events')),
    'Id of the event at which it was adopted.',
    ({ event }) => event ?? null,
  ),
  source: normText.field(
    text,
    'Source of the norm’s page that shows it, in entry_sources; a locator follows a colon.',
    ({ source }) => source,
  ),
  wording: normText.field(
    optional(text),
    'The clause as the instrument has it.',
    ({ wording }) => wording ?? null,
  ),
  adoption: normText.part(
    adoptionFields,
    'How the text was adopted, and by whom.',
    (written) => written.adoption,
  ),
};

const view = fieldsOf<NormData['views'][number]>();
/** One way in which states read a norm. */
export const viewFields = {
  id: view.field(text, 'Name of the reading within the norm.', ({ id }) => id),
  label: view.field(text, 'The reading in a phrase.', ({ label }) => label),
  definition: view.field(text, 'What those who take it hold.', ({ definition }) => definition),
};

const evidence = fieldsOf<Evidence>();
const evidenceFields = {
  event: evidence.field(text, 'Id of the event.', ({ event }) => event.id),
  date: evidence.field(date, 'Date of the event.', ({ event }) => toApiDate(event.date)),
  stance: evidence.field(
    word(stances),
    'How the parties stood to the norm.',
    ({ stance }) => stance,
  ),
  basis: evidence.field(word(bases), 'Whose reading this is.', ({ basis }) => basis),
  by: evidence.field(listed, 'Ids of the parties whose stance it is.', ({ by }) =>
    by.map(({ id }) => id),
  ),
};

const { field, list } = fieldsOf<Norm>();

/** A norm with the texts that hold it, its lineage and who stands where. */
export const normFields = {
  id: field(text, 'Id of the norm.', ({ id }) => id),
  url: field(uri, 'Its page.', ({ id }, { urls }) => pageOf(urls, 'norms', id)),
  title: field(text, 'The rule in a phrase.', ({ title }) => title),
  short: field(text, 'Short label.', ({ short }) => short),
  summary: field(text, 'One sentence in plain language.', ({ summary }) => summary),
  pillar: field(word(pillars), 'Branch of the framework it belongs to.', ({ pillar }) => pillar),
  standing: field(word(standings), 'How far it has been accepted.', ({ standing }) => standing),
  un_paragraph: field(
    optional(text),
    'Paragraph of A/70/174, for the eleven norms.',
    (norm) => norm.un_paragraph ?? null,
  ),
  aliases: field(listed, 'Other names. Deprecated: read `also_known_as`.', (norm) => [
    ...norm.also_known_as,
  ]),
  also_known_as: field(listed, 'Other names.', (norm) => [...norm.also_known_as]),
  former_ids: field(listed, 'Earlier ids of the entry.', (norm) => [...norm.former_ids]),
  views: list(
    viewFields,
    'Ways in which states read the rule, where they differ on its nature.',
    ({ views }) => views,
  ),
  texts: list(normTextFields, 'Where it was written down, oldest first.', (norm) => norm.texts),
  lineage: list(
    evidenceFields,
    'All evidence, oldest first. A link that names nobody counts for those who acted.',
    ({ id }, { record }) => evidenceOf(record, id),
  ),
  stances: list(stanceFields, 'Where each party stands.', (norm, { record }) =>
    stancesOnNorm(record, norm),
  ),
  sources: list(sourceFields, 'What its page rests on.', ({ sources }) => sources),
  files: field(scopeFiles, 'Its own feeds, calendar and table.', ({ id }, { urls }) =>
    toScopeLinks(`norms/${id}/`, urls),
  ),
};
