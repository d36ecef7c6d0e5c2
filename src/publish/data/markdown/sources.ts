/** What an event or a story rests on, in its text. */
import { readings, tiers } from '../../../domain/vocabulary/index.ts';
import type { Told } from './told.ts';
import { label, partyName, where } from './names.ts';
import { emphasis, link } from './nodes.ts';
import type { Inline } from './nodes.ts';

/** The sources in the order in which notes number them. */
export function sourceLines({
  values,
  record,
}: Pick<Told, 'record'> & { readonly values: Pick<Told['values'], 'sources'> }): Inline[][] {
  return values.sources.map((source) => {
    const via = values.sources.findIndex(({ id }) => id === source.via) + 1;
    return [
      where(source.author, '', ', '),
      emphasis(source.title),
      `, ${source.publisher}`,
      where(source.symbol, ', '),
      where(source.date?.words, ', '),
      '. ',
      link(source.url),
      ` (${label(tiers, source.tier)}`,
      source.party === null ? '' : ` of ${partyName(record, source.party)}`,
      `, language ${source.lang}, ${label(readings, source.read)}`,
      via === 0 ? '' : ` by source ${via}`,
      ').',
      ...(source.archived === null ? [] : [' Archived copy: ', link(source.archived), '.']),
    ];
  });
}
