/** Words for mechanisms and for what events do to them. */
import type { Term } from './term.ts';

/** In what state a mechanism can be. */
export type MechanismState = 'announced' | 'active' | 'suspended' | 'ended';

/**
 * What an event did to a mechanism: the state in which that leaves it, the shape that is drawn for
 * it, and its rank among several effects in one event.
 */
export const mechanismEffects = [
  {
    id: 'announced',
    label: 'Announced',
    rank: 1,
    shape: 'announced',
    state: 'announced',
    definition: 'The channel was announced.',
  },
  {
    id: 'created',
    label: 'Created',
    rank: 2,
    shape: 'ring',
    state: 'active',
    definition: 'The channel was set up.',
  },
  {
    id: 'met',
    label: 'Met',
    rank: 4,
    shape: 'cooperation',
    state: 'active',
    definition: 'The channel met.',
  },
  {
    id: 'suspended',
    label: 'Suspended',
    rank: 5,
    shape: 'pause',
    state: 'suspended',
    definition: 'A side suspended the channel.',
  },
  {
    id: 'resumed',
    label: 'Resumed',
    rank: 3,
    shape: 'play',
    state: 'active',
    definition: 'A suspended channel was taken up again.',
  },
  {
    id: 'replaced',
    label: 'Replaced',
    rank: 6,
    shape: 'stop',
    state: 'ended',
    definition: 'Another channel took its place.',
  },
  {
    id: 'ended',
    label: 'Ended',
    rank: 7,
    shape: 'stop',
    state: 'ended',
    definition: 'The channel finished its work or was closed.',
  },
] as const satisfies readonly (Term & { state: MechanismState; shape: string; rank: number })[];
export type MechanismEffect = (typeof mechanismEffects)[number]['id'];

/** At what level a mechanism meets. */
export const levels = [
  { id: 'leaders', label: 'Leaders', definition: 'Heads of state or government.' },
  { id: 'ministerial', label: 'Ministers', definition: 'Ministers or their equals.' },
  {
    id: 'senior-officials',
    label: 'Senior officials',
    definition: 'Senior officials, coordinators or ambassadors.',
  },
  { id: 'experts', label: 'Experts', definition: 'Experts appointed by governments.' },
  {
    id: 'working-level',
    label: 'Working level',
    definition: 'Working-level officials or technical bodies.',
  },
] as const satisfies readonly Term[];
