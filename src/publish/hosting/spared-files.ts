/**
 * The files that a host with a limit is spared: a relation with one event or two, or one that no longer is, needs
 * no three feeds, calendar and table of its own. Each address leads on to the same file of the party with fewer
 * events, which holds those events too.
 */
import { movedAddresses } from '../../record/addresses.ts';
import type { Relation, TrackerRecord } from '../../record/types.ts';
import { scopeFormats } from '../feeds/formats.ts';
import type { Redirect } from './redirects.ts';

/** A relation with more events has files of its own on every host. */
const FEW = 2;

/** Where the spared files of a record lead: those of relations that are first, then those that were. */
export function sparedFiles(record: TrackerRecord): Redirect[] {
  const moved = movedAddresses(record).filter(({ folder }) => folder === 'bilateral');
  const small = [...record.relations.values()].filter(({ events }) => events.length <= FEW);
  return [...small, ...record.retiredRelations].flatMap((relation) => {
    const old = moved.filter(({ to }) => to === relation.id).map(({ from }) => from);
    const home = homeOf(relation, record);
    return [relation.id, ...old].flatMap((id) =>
      scopeFormats.map(({ file }) => ({ from: `bilateral/${id}/${file}`, to: `${home}${file}` })),
    );
  });
}

/** The page of the party with fewer events. */
function homeOf({ a, b }: Relation, { eventsOf }: TrackerRecord): string {
  const eventsWith = ({ id }: Relation['a']) => eventsOf.parties.get(id)?.length ?? 0;
  const { folder, id } = eventsWith(b) < eventsWith(a) ? b : a;
  return `${folder}/${id}/`;
}
