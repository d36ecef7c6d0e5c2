/** The record as a graph: nodes and typed edges, for network analysis. */
import { z } from 'zod';
import type { Namespace } from '../../../domain/kinds.ts';
import { kindRow, kinds, namespaces } from '../../../domain/kinds.ts';
import { referencesIn } from '../../../domain/references.ts';
import type { Reference } from '../../../domain/references.ts';
import { titleOf } from '../../../record/entries.ts';
import type { TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { pageOf } from '../../paths.ts';
import { address, apiDate, toApiDate } from './date.ts';
import { edgeKinds, edgeOf } from './edges.ts';

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
        kind: z.enum(edgeKinds).describe('What sort of connection it is.'),
        type: z
          .string()
          .describe(
            'Role, stance, effect, relation, finding or outcome; `names`, `step`, `member`, `parent`, `promise`, `text` or `successor` for the rest.',
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
  const edges = record.entries.flatMap((entry) =>
    [...referencesIn(kindRow(entry.folder).schema, entry)].flatMap((reference) => {
      const edge = edgeOf(entry.folder, reference);
      const target = edge && targetOf(record, reference);
      return target === undefined
        ? []
        : [{ source: `${entry.folder}/${entry.id}`, target, ...edge }];
    }),
  );
  return { nodes, edges };
}

/** The node that a reference leads to: the entry that it names, or the event of a promise. */
function targetOf(record: TrackerRecord, { names, id, of }: Reference): string | undefined {
  const [namespace, key] =
    names === 'commitments' ? ['events', of ?? id.split('#')[0] ?? ''] : [names, id];
  if (!isNamespace(namespace)) return undefined;
  const found = record.byId[namespace].get(key);
  return found && `${found.folder}/${found.id}`;
}

function isNamespace(name: string): name is Namespace {
  return (namespaces as readonly string[]).includes(name);
}
