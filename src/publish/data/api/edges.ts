/** Which references of entries are edges of the graph, and of which sort. */
import type { Kind } from '../../../domain/kinds.ts';
import type { Reference } from '../../../domain/references.ts';

/** The sorts of edges. */
export const edgeKinds = [
  'party',
  'norm',
  'mechanism',
  'actor',
  'step',
  'link',
  'assessment',
  'member',
  'parent',
  'follow-up',
  'commitment',
  'expectation',
  'text',
  'adoption',
  'names',
] as const;

/** A sort of edge, and what its type is: the value of a key beside the reference, or a word. */
type EdgeRow = { readonly kind: (typeof edgeKinds)[number] } & (
  { readonly key: string } | { readonly word: string }
);

/** References whose edges have a sort of their own, by the folder of the entry and the path of the key. */
export const edgeRows: Readonly<Record<string, EdgeRow>> = {
  'events parties.[].party': { kind: 'party', key: 'role' },
  'events mechanisms.[].mechanism': { kind: 'mechanism', key: 'effect' },
  'events mechanisms.[].by': { kind: 'mechanism', word: 'successor' },
  'events norms.[].norm': { kind: 'norm', key: 'stance' },
  'events actors.[].actor': { kind: 'actor', word: 'names' },
  'events links.[].event': { kind: 'link', key: 'rel' },
  'events commitments.[].norm': { kind: 'commitment', word: 'promise' },
  'events assessments.[].commitment': { kind: 'assessment', key: 'finding' },
  'events follow_ups.[].commitment': { kind: 'follow-up', key: 'effect' },
  'events expectations.[].settled_by': { kind: 'expectation', key: 'outcome' },
  'organisations members.[].party': { kind: 'member', word: 'member' },
  'norms texts.[].event': { kind: 'text', word: 'text' },
  'norms texts.[].adoption.by.[]': { kind: 'adoption', key: 'how' },
  'mechanisms parties.[]': { kind: 'member', word: 'member' },
  'mechanisms parent': { kind: 'parent', word: 'parent' },
  'dossiers steps.[].event': { kind: 'step', word: 'step' },
};

const WHOSE = 'Whose stance or word it is: the party of an edge that is there, told in the tables.';
const OF_SOURCE = 'Whose official source it is says nothing of the entry.';

/** References between entries that are no edges, and why. */
export const noEdges: Readonly<Record<string, string>> = {
  'events norms.[].by.[]': WHOSE,
  'events norms.[].against.[]': WHOSE,
  'events actors.[].of': WHOSE,
  'events statements.[].by': WHOSE,
  'events statements.[].about': WHOSE,
  'events commitments.[].by.[]': WHOSE,
  'events assessments.[].by': WHOSE,
  'events sources.[].party': OF_SOURCE,
  'countries sources.[].party': OF_SOURCE,
  'organisations sources.[].party': OF_SOURCE,
  'norms sources.[].party': OF_SOURCE,
  'mechanisms sources.[].party': OF_SOURCE,
  'actors sources.[].party': OF_SOURCE,
  'dossiers sources.[].party': OF_SOURCE,
  'dossiers steps.[].commitment': 'The step names the event of the promise as well.',
};

/**
 * The sort and the type of the edge that a reference is; undefined where it is none. One without a row
 * is of the sort `names`, and its key is its type.
 */
export function edgeOf(
  kind: Kind,
  { path, beside }: Reference,
): { readonly kind: EdgeRow['kind']; readonly type: string } | undefined {
  const steps = path.map((step) => (typeof step === 'number' ? '[]' : step));
  const name = `${kind} ${steps.join('.')}`;
  if (name in noEdges) return undefined;
  const word = steps.findLast((step) => step !== '[]') ?? '';
  const row = edgeRows[name] ?? { kind: 'names', word };
  return { kind: row.kind, type: 'key' in row ? String(beside[row.key]) : row.word };
}
