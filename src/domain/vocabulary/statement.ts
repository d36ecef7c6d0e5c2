/** Words for what somebody said in an event. */
import { term } from './term.ts';
import type { Term } from './term.ts';

/** Whether an act accuses, replies to an accusation, says that there is no reply, or none of these. */
export type Nature = 'accuses' | 'replies' | 'no-reply' | 'neither';

/** What a speaker did in a statement. */
export const acts = [
  { id: 'announces', label: 'Announces', nature: 'neither', definition: 'Made something known.' },
  {
    id: 'affirms',
    label: 'Affirms',
    nature: 'neither',
    definition: 'Confirmed a position or a promise.',
  },
  {
    id: 'demands',
    label: 'Demands',
    nature: 'neither',
    definition: 'Asked another side to act or to stop.',
  },
  {
    id: 'accuses',
    label: 'Accuses',
    nature: 'accuses',
    definition: 'Said that another side did wrong.',
  },
  {
    id: 'attributes',
    label: 'Attributes',
    nature: 'accuses',
    definition: 'Named who it holds responsible for an operation.',
  },
  {
    id: 'denies',
    label: 'Denies',
    nature: 'replies',
    definition: 'Said that an accusation is untrue.',
  },
  {
    id: 'rejects',
    label: 'Rejects',
    nature: 'replies',
    definition: 'Refused an accusation, a demand or a proposal.',
  },
  {
    id: 'admits',
    label: 'Admits',
    nature: 'replies',
    definition: 'Said that an accusation is true, or partly so.',
  },
  {
    id: 'welcomes',
    label: 'Welcomes',
    nature: 'neither',
    definition: 'Greeted an act with approval.',
  },
  {
    id: 'protests',
    label: 'Protests',
    nature: 'replies',
    definition: 'Lodged a protest, or called in an envoy to object.',
  },
  {
    id: 'suspends',
    label: 'Suspends',
    nature: 'neither',
    definition: 'Suspended a channel or an undertaking.',
  },
  {
    id: 'declines-comment',
    label: 'Declines to comment',
    nature: 'replies',
    definition: 'Was asked and gave no answer.',
  },
  {
    id: 'no-reply-found',
    label: 'No reply found',
    nature: 'no-reply',
    definition: 'An answer was looked for and none was found; says what was searched.',
  },
  {
    id: 'not-searched',
    label: 'Not searched',
    nature: 'no-reply',
    definition: 'Nobody has looked for an answer yet.',
  },
] as const satisfies readonly (Term & { nature: Nature })[];
export type Act = (typeof acts)[number]['id'];

/** The acts of one nature, such as those that reply. */
export type ActThat<N extends Nature> = Extract<(typeof acts)[number], { nature: N }>['id'];

/** Whether an act is of this nature. */
export function isActThat<N extends Nature>(act: Act, nature: N): act is ActThat<N> {
  return term(acts, act).nature === nature;
}

/** How sure a speaker said it was. */
export const confidences = [
  { id: 'low', label: 'Low', definition: 'Low confidence, as stated by the speaker.' },
  {
    id: 'moderate',
    label: 'Moderate',
    definition: 'Moderate confidence, as stated by the speaker.',
  },
  { id: 'high', label: 'High', definition: 'High confidence, as stated by the speaker.' },
] as const satisfies readonly Term[];
