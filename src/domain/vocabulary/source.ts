/** Words for sources and for how they were read. */
import type { Term } from './term.ts';

/** What kind of source a source is. What is `firstHand` comes from those who acted, or from a court or the UN. */
export const tiers = [
  {
    id: 'official',
    label: 'Official',
    firstHand: true,
    definition: 'A government’s or organisation’s own publication.',
  },
  {
    id: 'un-document',
    label: 'UN document',
    firstHand: true,
    definition: 'A United Nations document, named by its symbol where it has one.',
  },
  {
    id: 'court',
    label: 'Court record',
    firstHand: true,
    definition: 'A court’s or prosecutor’s document.',
  },
  { id: 'press', label: 'Press', definition: 'Established news media.' },
  {
    id: 'analysis',
    label: 'Analysis',
    definition:
      'Research, commentary, or what a company, law firm, association or blog reports or passes on.',
  },
  { id: 'dataset', label: 'Dataset', definition: 'A structured collection of records.' },
] as const satisfies readonly (Term & { firstHand?: true })[];

/** Whether a tier is one of those who acted, of a court or of the UN. */
export function isFirstHand(tier: (typeof tiers)[number]['id']): boolean {
  return tiers.some((one) => one.id === tier && 'firstHand' in one);
}

/** How much of a source the editor had in front of them. */
export const readings = [
  {
    id: 'full',
    label: 'Read in full',
    definition:
      'The editor read the whole text; of a dataset, the whole row or entry that concerns the act or actor.',
  },
  {
    id: 'excerpt',
    label: 'Read in excerpt',
    definition: 'The editor read a part of the text that bears out the claim.',
  },
  {
    id: 'cited',
    label: 'Cited elsewhere',
    definition: 'The editor saw it named by another source that was read.',
  },
] as const satisfies readonly Term[];
