/** The record as a graph: nodes and typed edges, for network analysis. */
import { z } from 'zod';
import { kinds } from '../../../domain/kinds.ts';
import { titleOf } from '../../../record/entries.ts';
import type { TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { pageOf } from '../../paths.ts';
import { address, apiDate, toApiDate } from './date.ts';

/** Nodes and edges. An edge reads from its source to its target: `event –role→ party`. */
export const graphShape = {
  nodes: z
    .array(
      z.strictObject({
        id: z.string().describe('`<kind>/<id of the entry>`.'),
        kind: z.enum(kinds).describe('Folder of the record.'),
        label: z.string().describe('Its title or name.'),
        url: address.describe('Its page.'),
        date: apiDate.nullable().describe('For events: when it happened.'),
      }),
    )
    .describe('One node for each entry of the record.'),
  edges: z
    .array(
      z.strictObject({
        source: z.string().describe('Node at which the edge begins.'),
        target: z.string().describe('Node at which it ends.'),
        kind: z
          .enum([
            'party',
            'norm',
            'mechanism',
            'actor',
            'step',
            'link',
            'assessment',
            'member',
            'parent',
          ])
          .describe('What sort of connection it is.'),
        type: z
          .string()
          .describe(
            'Role, stance, effect, relation or finding; `names`, `step`, `member` or `parent` for the rest.',
          ),
      }),
    )
    .describe('Every connection that an entry names.'),
};

/** The graph of a record. An edge whose end is no entry is left out. */
export function toGraph(record: TrackerRecord, urls: Urls) {
  const nodes = record.entries.map((entry) => ({
    id: `${entry.folder}/${entry.id}`,
    kind: entry.folder,
    label: titleOf(entry),
    url: pageOf(urls, entry.folder, entry.id),
    date: entry.folder === 'events' ? toApiDate(entry.date) : null,
  }));
  const party = (id: string) => `${record.byId.parties.get(id)?.folder ?? 'countries'}/${id}`;
  const edges = [
    ...record.events.flatMap((event) => {
      const source = `events/${event.id}`;
      return [
        ...event.parties.map((part) => ({
          source,
          target: party(part.party),
          kind: 'party' as const,
          type: part.role,
        })),
        ...event.norms.map((link) => ({
          source,
          target: `norms/${link.norm}`,
          kind: 'norm' as const,
          type: link.stance,
        })),
        ...event.mechanisms.map((change) => ({
          source,
          target: `mechanisms/${change.mechanism}`,
          kind: 'mechanism' as const,
          type: change.effect,
        })),
        ...event.actors.map(({ actor }) => ({
          source,
          target: `actors/${actor}`,
          kind: 'actor' as const,
          type: 'names',
        })),
        ...event.links.map((link) => ({
          source,
          target: `events/${link.event}`,
          kind: 'link' as const,
          type: link.rel,
        })),
        ...event.assessments.map((assessment) => ({
          source,
          target: `events/${assessment.commitment.split('#')[0] ?? ''}`,
          kind: 'assessment' as const,
          type: assessment.finding,
        })),
      ];
    }),
    ...record.dossiers.flatMap(({ id, steps }) =>
      steps.map(({ event }) => ({
        source: `dossiers/${id}`,
        target: `events/${event}`,
        kind: 'step' as const,
        type: 'step',
      })),
    ),
    ...record.mechanisms.flatMap((mechanism) => {
      const source = `mechanisms/${mechanism.id}`;
      const members = mechanism.parties.map((id) => ({
        source,
        target: party(id),
        kind: 'member' as const,
        type: 'member',
      }));
      const { parent } = mechanism;
      return parent === undefined
        ? members
        : [
            ...members,
            { source, target: `mechanisms/${parent}`, kind: 'parent' as const, type: 'parent' },
          ];
    }),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  return { nodes, edges: edges.filter(({ target }) => known.has(target)) };
}
