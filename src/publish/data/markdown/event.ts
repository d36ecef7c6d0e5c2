/** An event as Markdown that stands without the site: what its page says, from the declared fields. */
import type { Root } from 'mdast';
import { valuesOf } from '../fields/field.ts';
import { eventFields } from '../fields/event.ts';
import type { Event, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { oneLine } from '../../citation/item.ts';
import { LICENCE } from '../../identity.ts';
import { bodyNodes } from './body.ts';
import { accountLines } from './accounts.ts';
import { factLines } from './facts.ts';
import { connectionLines, ledgerLines } from './ledger.ts';
import { link, list, markdownText, Notes, paragraph, section } from './nodes.ts';
import { sourceLines } from './sources.ts';
import type { Told } from './told.ts';

/** The entry as readable Markdown: its facts, text, accounts, ledger, connections and sources. */
export function eventMarkdown(record: TrackerRecord, event: Event, urls: Urls): string {
  return markdownText(eventTree(record, event, urls));
}

/** The same as a tree. */
export function eventTree(record: TrackerRecord, event: Event, urls: Urls): Root {
  const notes = new Notes(event.sources);
  const values = valuesOf(eventFields, event, { record, urls });
  const told: Told = { record, urls, event, values, notes };
  const dated = (lines: readonly { date: string; note: string }[]) =>
    list(lines.map(({ date, note }) => [`${date}: ${oneLine(note)}`]));
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: paragraph(oneLine(event.title)).children },
      paragraph(oneLine(event.summary)),
      ...list(factLines(told)),
      ...bodyNodes(event.markdown, notes, urls),
      ...section('Accounts', list(accountLines(told))),
      ...section('Promises and expectations', list(ledgerLines(told))),
      ...section('Before and after', list(connectionLines(told))),
      ...section('Corrections', dated(values.corrections)),
      ...section('Added since', dated(values.additions)),
      ...section('Sources', list(sourceLines(told), true)),
      ...section('How to cite', [
        paragraph(values.citation.replace(values.url, ''), link(values.url)),
        paragraph(`Licence: ${LICENCE.title}, `, link(LICENCE.url), '.'),
      ]),
      ...notes.definitions(),
    ],
  };
}
