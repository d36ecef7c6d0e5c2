/** Words for countries and organisations, and for their part in events. */
import type { Term } from './term.ts';

/**
 * On which side a role stands: `none` is no side, and each party of `own` is a side by itself. Two
 * parties that stand on different sides make a bilateral relation.
 */
export type Side = 'accusing' | 'accused' | 'addressed' | 'own' | 'none';

/**
 * What a party did in an event. A norm link that names nobody speaks for the parties whose role
 * `acts`, never for those accused.
 */
export const roles = [
  {
    id: 'initiator',
    label: 'Initiator',
    side: 'accusing',
    acts: true,
    definition: 'Acted, spoke or accused first.',
  },
  {
    id: 'counterpart',
    label: 'Counterpart',
    side: 'own',
    acts: true,
    definition: 'The other side of talks, an agreement or a statement.',
  },
  {
    id: 'participant',
    label: 'Participant',
    side: 'none',
    acts: true,
    definition: 'Took part as a member of a larger group.',
  },
  {
    id: 'host',
    label: 'Host',
    side: 'none',
    acts: false,
    definition: 'Hosted or convened a larger meeting.',
  },
  {
    id: 'addressee',
    label: 'Addressee',
    side: 'addressed',
    acts: false,
    definition: 'The act was directed at it.',
  },
  {
    id: 'observer',
    label: 'Observer',
    side: 'none',
    acts: false,
    definition: 'Was present without being a side.',
  },
  {
    id: 'alleged-actor',
    label: 'Alleged actor',
    side: 'accused',
    acts: false,
    definition: 'Was accused; the accusation is the initiator’s.',
  },
  {
    id: 'affected',
    label: 'Affected',
    side: 'accusing',
    acts: false,
    definition: 'Was the target or victim of the alleged conduct.',
  },
] as const satisfies readonly (Term & { side: Side; acts: boolean })[];
export type Role = (typeof roles)[number]['id'];

/** What sort of organisation a party is. */
export const organisationKinds = [
  {
    id: 'intergovernmental',
    label: 'Intergovernmental organisation',
    definition: 'An organisation of states with organs of its own.',
  },
  {
    id: 'group-of-states',
    label: 'Group of states',
    definition: 'A grouping or coalition of states without organs of its own.',
  },
  {
    id: 'multistakeholder',
    label: 'Multistakeholder body',
    definition: 'A body of states and others.',
  },
] as const satisfies readonly Term[];

/** The world's regions after UN M49; `states` names the countries of one as a group. */
export const regions = [
  {
    id: 'africa',
    label: 'Africa',
    states: 'States of Africa',
    definition: 'UN M49 region 002.',
  },
  {
    id: 'americas',
    label: 'Americas',
    states: 'States of the Americas',
    definition: 'UN M49 region 019.',
  },
  { id: 'asia', label: 'Asia', states: 'States of Asia', definition: 'UN M49 region 142.' },
  { id: 'europe', label: 'Europe', states: 'States of Europe', definition: 'UN M49 region 150.' },
  {
    id: 'oceania',
    label: 'Oceania',
    states: 'States of Oceania',
    definition: 'UN M49 region 009.',
  },
] as const satisfies readonly (Term & { states: string })[];
