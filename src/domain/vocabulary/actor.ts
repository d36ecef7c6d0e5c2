/** Words for the groups, units, companies and personas that accusations name. */
import type { Term } from './term.ts';

/** What sort of actor it is, as those who name it present it. */
export const actorKinds = [
  {
    id: 'unit',
    label: 'Unit of a state',
    definition:
      'A body that a government or court names as part of a state, such as a unit of a service.',
  },
  {
    id: 'group',
    label: 'Group',
    definition: 'A set of people or activity that analysts or governments track under one name.',
  },
  {
    id: 'company',
    label: 'Company',
    definition: 'A firm, institute or other registered body.',
  },
  {
    id: 'persona',
    label: 'Persona',
    definition: 'A name under which somebody speaks or claims acts in public.',
  },
] as const satisfies readonly Term[];

/** How an event names an actor: whether its accusations are about what the actor did. */
export const actorRoles = [
  {
    id: 'acting',
    label: 'Acting',
    definition: 'Said to have acted; the accusers of the event lay it to the accused.',
  },
  {
    id: 'subject',
    label: 'Subject',
    definition: 'Spoken of, without being laid to those whom the event accuses.',
  },
] as const satisfies readonly Term[];
