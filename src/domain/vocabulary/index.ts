/**
 * The closed vocabularies of the record, each once, with everything that is said of each of its words.
 * The zod enums, the types, the filter labels, the codebook page and the JSON Schema all derive from
 * these lists.
 */
import { actorKinds, actorRoles } from './actor.ts';
import { dateKinds, eventTypes, families, forms, reviews, statuses } from './event.ts';
import { findings, followUpEffects, outcomes } from './ledger.ts';
import { levels, mechanismEffects } from './mechanism.ts';
import { linkRelations } from './link.ts';
import { adoptions, bases, pillars, stances, standings } from './norm.ts';
import { organisationKinds, regions, roles } from './party.ts';
import { replyKinds, sides } from './sides.ts';
import { readings, tiers } from './source.ts';
import { acts, confidences } from './statement.ts';
import type { Term } from './term.ts';

export * from './term.ts';
export * from './actor.ts';
export * from './event.ts';
export * from './ledger.ts';
export * from './link.ts';
export * from './mechanism.ts';
export * from './norm.ts';
export * from './party.ts';
export * from './sides.ts';
export * from './source.ts';
export * from './statement.ts';

/** Every vocabulary by the name the codebook gives it, in the order it shows them. */
export const vocabularies = {
  'Event types': eventTypes,
  'Type families': families,
  Forms: forms,
  Statuses: statuses,
  Roles: roles,
  'Mechanism effects': mechanismEffects,
  Stances: stances,
  'Basis of a norm link': bases,
  'Sides of a norm': sides,
  'Links between events': linkRelations,
  'Acts of a statement': acts,
  'Kinds of reply': replyKinds,
  Confidence: confidences,
  'Findings of an assessment': findings,
  'Effects on a promise': followUpEffects,
  'Outcomes of an expectation': outcomes,
  'Source tiers': tiers,
  'How much was read': readings,
  'Review state': reviews,
  'Kinds of other dates': dateKinds,
  'Pillars of norms': pillars,
  'Standing of norms': standings,
  'Adoption of texts': adoptions,
  'Levels of mechanisms': levels,
  'Kinds of organisations': organisationKinds,
  'Kinds of actors': actorKinds,
  'Roles of actors': actorRoles,
  Regions: regions,
} as const satisfies Record<string, readonly Term[]>;

/** The id of a vocabulary, from its name: `Event types` is `event-types`. */
export function vocabularyId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** The id of the vocabulary that a list of terms is, or undefined where it is none. */
export function vocabularyOf(terms: readonly Term[]): string | undefined {
  const found = Object.entries(vocabularies).find(([, words]) => words === terms);
  return found && vocabularyId(found[0]);
}
