import { z } from 'zod';
import { ids, levels, mechanismEffects } from '../../../domain/vocabulary/index.ts';
import { lifeOf } from '../../../record/lifecycle.ts';
import type { Mechanism, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { pageOf } from '../../paths.ts';
import { address, apiDate, toApiDate } from './date.ts';
import { scopeLinks, toScopeLinks } from './scope-links.ts';
import { apiSource, toApiSource } from './source.ts';

const state = z.enum([...new Set(mechanismEffects.map((effect) => effect.state))]);

/** A mechanism with its life. */
export const apiMechanism = z.strictObject({
  id: z.string().describe('Id of the mechanism.'),
  url: address.describe('Its page.'),
  name: z.string().describe('Name in English.'),
  short_name: z.string().nullable().describe('Usual short name.'),
  summary: z.string().describe('One sentence: what it is for.'),
  level: z.enum(ids(levels)).describe('At what level it meets.'),
  parties: z.array(z.string()).describe('Ids of the parties that it joins.'),
  parent: z.string().nullable().describe('Id of the mechanism that it sits under.'),
  aliases: z.array(z.string()).describe('Other names.'),
  former_ids: z.array(z.string()).describe('Earlier ids of the entry.'),
  state: state.nullable().describe('The state in which the latest event left it.'),
  phases: z
    .array(
      z.strictObject({
        state: state.describe('The state.'),
        from: apiDate.describe('When it began.'),
        to: apiDate.nullable().describe('When it ended; null for the last one.'),
      }),
    )
    .describe('Its life as stretches of time in one state.'),
  steps: z
    .array(
      z.strictObject({
        event: z.string().describe('Id of the event.'),
        date: apiDate.describe('Date of the event.'),
        effect: z.enum(ids(mechanismEffects)).describe('What happened to it.'),
        round: z.int().nullable().describe('Number of the meeting, where a source numbers it.'),
      }),
    )
    .describe('Every event of its life, oldest first.'),
  predecessors: z.array(z.string()).describe('Ids of the mechanisms whose place it took.'),
  successors: z.array(z.string()).describe('Ids of the mechanisms that took its place.'),
  sources: z.array(apiSource).describe('What its page rests on.'),
  files: scopeLinks,
});

/** A mechanism, for the API. */
export function toApiMechanism(record: TrackerRecord, mechanism: Mechanism, urls: Urls) {
  const life = lifeOf(record, mechanism.id);
  return {
    id: mechanism.id,
    url: pageOf(urls, 'mechanisms', mechanism.id),
    name: mechanism.name,
    short_name: mechanism.short_name ?? null,
    summary: mechanism.summary,
    level: mechanism.level,
    parties: [...mechanism.parties],
    parent: mechanism.parent ?? null,
    aliases: [...mechanism.also_known_as],
    former_ids: [...mechanism.former_ids],
    state: life.state ?? null,
    phases: life.phases.map((phase) => ({
      state: phase.state,
      from: toApiDate(phase.from),
      to: phase.to ? toApiDate(phase.to) : null,
    })),
    steps: life.steps.map(({ event, effect, round }) => ({
      event: event.id,
      date: toApiDate(event.date),
      effect,
      round: round ?? null,
    })),
    predecessors: life.predecessors.map(({ id }) => id),
    successors: life.successors.map(({ id }) => id),
    sources: mechanism.sources.map(toApiSource),
    files: toScopeLinks(`mechanisms/${mechanism.id}/`, urls),
  };
}
