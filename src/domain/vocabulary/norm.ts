/** Words for norms and for how parties stand to them. */
import type { Term } from './term.ts';

/** What a stance amounts to: the rule is taken for one's own, disputed, or said to be broken or kept. */
export type Bearing = 'accepts' | 'contests' | 'accuses' | 'denies';

/** How a party stood to a norm in an event. */
export const stances = [
  {
    id: 'proposes',
    label: 'Proposes',
    bearing: 'accepts',
    definition: 'Puts the rule forward.',
  },
  {
    id: 'affirms',
    label: 'Affirms',
    bearing: 'accepts',
    definition: 'Says that it accepts the rule.',
  },
  {
    id: 'implements',
    label: 'Implements',
    bearing: 'accepts',
    definition: 'Does something that the rule asks for.',
  },
  {
    id: 'extends',
    label: 'Extends',
    bearing: 'accepts',
    definition: 'Carries the rule to new parties, cases or wording.',
  },
  {
    id: 'contests',
    label: 'Contests',
    bearing: 'contests',
    definition: 'Disputes the rule, its content or its reach.',
  },
  {
    id: 'alleges-breach',
    label: 'Alleges a breach',
    bearing: 'accuses',
    definition: 'Says that somebody else broke the rule.',
  },
  {
    id: 'denies-breach',
    label: 'Denies a breach',
    bearing: 'denies',
    definition: 'Rejects an allegation of having broken the rule.',
  },
] as const satisfies readonly (Term & { bearing: Bearing })[];
export type Stance = (typeof stances)[number]['id'];

/** Whose reading links an event to a norm. */
export const bases = [
  {
    id: 'invoked',
    label: 'Invoked',
    definition: 'The party itself named the rule; a source shows it.',
  },
  { id: 'assigned', label: 'Assigned', definition: 'An editor’s reading.' },
] as const satisfies readonly Term[];

/** The branch of the framework a norm belongs to. */
export const pillars = [
  {
    id: 'norm',
    label: 'Norm of behaviour',
    definition: 'A voluntary rule of responsible state behaviour.',
  },
  { id: 'international-law', label: 'International law', definition: 'How existing law applies.' },
  {
    id: 'confidence-building',
    label: 'Confidence-building',
    definition: 'A measure that makes conduct more predictable.',
  },
  {
    id: 'capacity-building',
    label: 'Capacity-building',
    definition: 'Help that lets others keep the rules.',
  },
  {
    id: 'governance',
    label: 'Governance',
    definition: 'How the internet or the talks about it are governed; a policy principle.',
  },
] as const satisfies readonly Term[];

/** How far a norm has been accepted. */
export const standings = [
  { id: 'proposed', label: 'Proposed', definition: 'Put forward by somebody; not agreed.' },
  {
    id: 'politically-agreed',
    label: 'Politically agreed',
    definition: 'Accepted in a text that is not legally binding.',
  },
  { id: 'binding', label: 'Binding', definition: 'Part of law that binds states.' },
  {
    id: 'never-adopted',
    label: 'Never adopted',
    definition: 'Reported or proposed, and not taken up.',
  },
] as const satisfies readonly Term[];

/** By what procedure a text was adopted. */
export const adoptions = [
  {
    id: 'group-consensus',
    label: 'Consensus of a group',
    definition: 'A group or conference adopted it by consensus.',
  },
  {
    id: 'resolution-consensus',
    label: 'Resolution without a vote',
    definition: 'An organ adopted or welcomed it in a resolution without a vote.',
  },
  {
    id: 'resolution-vote',
    label: 'Resolution by vote',
    definition: 'An organ adopted or welcomed it in a resolution by a recorded vote.',
  },
  { id: 'signature', label: 'Signature', definition: 'Parties signed it.' },
  {
    id: 'joint-issue',
    label: 'Issued together',
    definition: 'Two or more sides issued it together without signing.',
  },
  { id: 'one-side', label: 'Issued by one side', definition: 'One side issued it alone.' },
] as const satisfies readonly Term[];
