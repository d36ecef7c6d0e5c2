/** Words for what became of promises and expectations. */
import type { Term } from './term.ts';

/** What a finding means for a promise: kept, not kept, or neither clearly. */
export type Verdict = 'kept' | 'between' | 'broken';

/** What an assessor found about a commitment. Its verdict is also the shape that is drawn for it. */
export const findings = [
  {
    id: 'upheld',
    label: 'Upheld',
    verdict: 'kept',
    definition: 'The assessor says that the promise was kept.',
  },
  {
    id: 'improving',
    label: 'Improving',
    verdict: 'between',
    definition: 'The assessor sees conduct moving towards the promise.',
  },
  {
    id: 'partly-upheld',
    label: 'Partly upheld',
    verdict: 'between',
    definition: 'The assessor says that the promise was kept in part.',
  },
  {
    id: 'not-met',
    label: 'Not met',
    verdict: 'broken',
    definition: 'The assessor says that what was promised did not come.',
  },
  {
    id: 'breached',
    label: 'Breached',
    verdict: 'broken',
    definition: 'The assessor says that the promise was broken.',
  },
  {
    id: 'lapsed',
    label: 'Lapsed',
    verdict: 'broken',
    definition: 'The assessor says that the promise fell out of use.',
  },
  {
    id: 'reaffirmed',
    label: 'Reaffirmed',
    verdict: 'between',
    definition: 'The promise was given again.',
  },
] as const satisfies readonly (Term & { verdict: Verdict })[];

/** What a later event did to an earlier promise. */
export const followUpEffects = [
  { id: 'kept', label: 'Kept', definition: 'What was promised took place.' },
  { id: 'kept-in-part', label: 'Kept in part', definition: 'A part of it took place.' },
  { id: 'renewed', label: 'Renewed', definition: 'The promise was given again.' },
  { id: 'replaced', label: 'Replaced', definition: 'Another promise took its place.' },
  { id: 'ended', label: 'Ended', definition: 'The promise was withdrawn, or ended with its text.' },
] as const satisfies readonly Term[];

/** What came of a public expectation. */
export const outcomes = [
  { id: 'happened', label: 'Happened', definition: 'It came about as expected.' },
  {
    id: 'happened-late',
    label: 'Happened late',
    definition: 'It came about, later than expected.',
  },
  { id: 'partly', label: 'Partly', definition: 'A part of it came about.' },
  { id: 'did-not-happen', label: 'Did not happen', definition: 'It did not come about.' },
  { id: 'open', label: 'Open', definition: 'It is not yet settled.' },
] as const satisfies readonly Term[];
