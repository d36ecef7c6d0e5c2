import { levels, mechanismEffects } from '../../../domain/vocabulary/index.ts';
import { lifeOf } from '../../../record/lifecycle.ts';
import type { Life } from '../../../record/lifecycle.ts';
import type { Mechanism } from '../../../record/types.ts';
import { pageOf } from '../../paths.ts';
import { toApiDate } from '../api/date.ts';
import { scopeFiles, toScopeLinks } from '../api/scope-links.ts';
import { fieldsOf } from './field.ts';
import { sourceFields } from './source.ts';
import { date, idIn, integer, listed, oneOf, optional, text, uri, word } from './types.ts';

const state = oneOf([...new Set(mechanismEffects.map((effect) => effect.state))]);

const phase = fieldsOf<Life['phases'][number]>();
/** A stretch of a mechanism's life. */
export const phaseFields = {
  state: phase.field(state, 'The state.', (stretch) => stretch.state),
  from: phase.field(date, 'When it began.', ({ from }) => toApiDate(from), 'from'),
  to: phase.field(
    optional(date),
    'When it ended; null for the last one.',
    ({ to }) => (to ? toApiDate(to) : null),
    'to',
  ),
};

const step = fieldsOf<Life['steps'][number]>();
const stepFields = {
  event: step.field(text, 'Id of the event.', ({ event }) => event.id),
  date: step.field(date, 'Date of the event.', ({ event }) => toApiDate(event.date)),
  effect: step.field(word(mechanismEffects), 'What happened to it.', ({ effect }) => effect),
  round: step.field(
    optional(integer),
    'Number of the meeting, where a source numbers it.',
    ({ round }) => round ?? null,
  ),
};

const { field, list } = fieldsOf<Mechanism>();

/** A mechanism with its life. */
export const mechanismFields = {
  id: field(text, 'Id of the mechanism.', ({ id }) => id),
  url: field(uri, 'Its page.', ({ id }, { urls }) => pageOf(urls, 'mechanisms', id)),
  name: field(text, 'Name in English.', ({ name }) => name),
  short_name: field(
    optional(text),
    'Usual short name.',
    (mechanism) => mechanism.short_name ?? null,
  ),
  summary: field(text, 'One sentence: what it is for.', ({ summary }) => summary),
  level: field(word(levels), 'At what level it meets.', ({ level }) => level),
  parties: field(listed, 'Ids of the parties that it joins.', ({ parties }) => [...parties]),
  parent: field(
    optional(idIn('mechanisms')),
    'Id of the mechanism that it sits under.',
    ({ parent }) => parent ?? null,
  ),
  aliases: field(listed, 'Other names. Deprecated: read `also_known_as`.', (mechanism) => [
    ...mechanism.also_known_as,
  ]),
  also_known_as: field(listed, 'Other names.', (mechanism) => [...mechanism.also_known_as]),
  former_ids: field(listed, 'Earlier ids of the entry.', (mechanism) => [...mechanism.former_ids]),
  state: field(
    optional(state),
    'The state in which the latest event left it.',
    ({ id }, { record }) => lifeOf(record, id).state ?? null,
  ),
  phases: list(
    phaseFields,
    'Its life as stretches of time in one state.',
    ({ id }, { record }) => lifeOf(record, id).phases,
  ),
  steps: list(
    stepFields,
    'Every event of its life, oldest first.',
    ({ id }, { record }) => lifeOf(record, id).steps,
  ),
  predecessors: field(listed, 'Ids of the mechanisms whose place it took.', ({ id }, { record }) =>
    lifeOf(record, id).predecessors.map((other) => other.id),
  ),
  successors: field(listed, 'Ids of the mechanisms that took its place.', ({ id }, { record }) =>
    lifeOf(record, id).successors.map((other) => other.id),
  ),
  sources: list(sourceFields, 'What its page rests on.', ({ sources }) => sources),
  files: field(scopeFiles, 'Its own feeds, calendar and table.', ({ id }, { urls }) =>
    toScopeLinks(`mechanisms/${id}/`, urls),
  ),
};
