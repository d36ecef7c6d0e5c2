/** Words for what joins one event to another. */
import type { Term } from './term.ts';

/** Typed links between events. `inverse` is shown on the other event and is never written. */
export const linkRelations = [
  {
    id: 'announces',
    label: 'Announces',
    inverse: 'Announced by',
    order: 'earlier',
    definition: 'This event announced the later one.',
  },
  {
    id: 'prepares',
    label: 'Prepares',
    inverse: 'Prepared by',
    order: 'earlier',
    definition: 'This event prepared the later one.',
  },
  {
    id: 'responds-to',
    label: 'Responds to',
    inverse: 'Answered by',
    order: 'later',
    definition: 'This event answered the earlier one, by a source’s account.',
  },
  {
    id: 'implements',
    label: 'Implements',
    inverse: 'Implemented by',
    order: 'later',
    definition: 'This event carried out what the earlier one decided.',
  },
  {
    id: 'reaffirms',
    label: 'Reaffirms',
    inverse: 'Reaffirmed by',
    order: 'later',
    definition: 'This event confirmed the earlier one again.',
  },
  {
    id: 'supersedes',
    label: 'Supersedes',
    inverse: 'Superseded by',
    order: 'later',
    definition: 'This event took the place of the earlier one.',
  },
  {
    id: 'restates',
    label: 'Restates',
    inverse: 'Restated by',
    order: 'later',
    definition: 'This event repeated the earlier one’s content.',
  },
  {
    id: 'extends',
    label: 'Extends',
    inverse: 'Extended by',
    order: 'later',
    definition: 'This event carried the earlier one further.',
  },
  {
    id: 'reports-on',
    label: 'Reports on',
    inverse: 'Reported on by',
    order: 'any',
    definition: 'This event told of the other one.',
  },
  {
    id: 'assesses',
    label: 'Assesses',
    inverse: 'Assessed by',
    order: 'later',
    definition: 'This event judged the earlier one.',
  },
] as const satisfies readonly (Term & { inverse: string; order: 'earlier' | 'later' | 'any' })[];
export type LinkRelation = (typeof linkRelations)[number]['id'];
