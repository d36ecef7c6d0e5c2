/** Words for what is derived of sides: what a party did about a norm, and what an accused answered. */
import type { Term } from './term.ts';

/** What a party can be seen doing about a norm, in the order in which it is shown. */
export const sides = [
  {
    id: 'affirms',
    label: 'Affirms',
    definition: 'Proposes, affirms, implements or extends the norm.',
  },
  { id: 'accuses', label: 'Accuses', definition: 'Says that somebody else broke the norm.' },
  {
    id: 'accused',
    label: 'Is accused',
    definition: 'Is said by somebody else to have broken the norm.',
  },
  { id: 'denies', label: 'Denies', definition: 'Denies or rejects having broken the norm.' },
  { id: 'contests', label: 'Contests', definition: 'Disputes the norm itself.' },
] as const satisfies readonly Term[];
export type NormSide = (typeof sides)[number]['id'];

/** Every kind of reply; `answers` tells those that answer from those that say there is none to show. */
export const replyKinds = [
  {
    id: 'denies',
    label: 'Denied',
    answers: true,
    definition: 'Said that the accusation is untrue.',
  },
  {
    id: 'rejects',
    label: 'Rejected',
    answers: true,
    definition: 'Refused the accusation without saying that it is untrue.',
  },
  {
    id: 'admits',
    label: 'Admitted',
    answers: true,
    definition: 'Said that the accusation is true, or partly so.',
  },
  { id: 'protests', label: 'Protested', answers: true, definition: 'Lodged a protest.' },
  {
    id: 'counter-accusation',
    label: 'Accused in turn',
    answers: true,
    definition: 'Answered by accusing the accuser.',
  },
  {
    id: 'declines-comment',
    label: 'Declined to comment',
    answers: true,
    definition: 'Was asked and gave no answer.',
  },
  {
    id: 'no-reply-found',
    label: 'No reply found',
    answers: false,
    definition: 'A reply was looked for and none was found; the entry says where.',
  },
  {
    id: 'not-searched',
    label: 'Not searched',
    answers: false,
    definition: 'Nobody has looked for a reply yet.',
  },
] as const satisfies readonly (Term & { answers: boolean })[];
export type ReplyKind = (typeof replyKinds)[number]['id'];
