/** A story as Markdown that stands without the site: what its page says, from the declared fields. */
import type { Root } from 'mdast';
import { dateWords } from '../../../domain/date.ts';
import { reviews } from '../../../domain/vocabulary/index.ts';
import { partiesOf } from '../../../record/parties.ts';
import { stepsOf } from '../../../record/dossiers.ts';
import type { DossierStep } from '../../../record/dossiers.ts';
import type { Dossier, TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { citedDossier, oneLine } from '../../citation/item.ts';
import { apa } from '../../citation/styles.ts';
import { LICENCE } from '../../identity.ts';
import { pageOf } from '../../paths.ts';
import { dossierFields } from '../fields/dossier.ts';
import { valuesOf } from '../fields/field.ts';
import { bodyNodes } from './body.ts';
import { label } from './names.ts';
import { link, list, markdownText, Notes, paragraph, section } from './nodes.ts';
import type { Inline } from './nodes.ts';
import { sourceLines } from './sources.ts';

/** The story as readable Markdown: its opening, its steps, oldest first, its closing and its sources. */
export function dossierMarkdown(record: TrackerRecord, dossier: Dossier, urls: Urls): string {
  const notes = new Notes(dossier.sources);
  const values = valuesOf(dossierFields, dossier, { record, urls });
  const nodes = bodyNodes(dossier.markdown, notes, urls);
  const heading = nodes.findIndex(({ type }) => type === 'heading');
  const closing = heading < 0 ? nodes.length : heading;
  const cited = citedDossier(record, dossier, urls);
  const steps = stepsOf(record, dossier).map((step) => stepLine(record, step, urls, notes));
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: paragraph(oneLine(values.title)).children },
      paragraph(oneLine(values.summary)),
      ...list([
        [`From ${cited.happened}`],
        [`Added: ${values.added}; updated: ${values.updated}; ${label(reviews, values.review)}`],
        ...(values.also_known_as.length === 0
          ? []
          : [[`Other names: ${values.also_known_as.join('; ')}`]]),
        ...(values.former_ids.length === 0
          ? []
          : [[`Earlier ids: ${values.former_ids.join(', ')}`]]),
        ['Page: ', link(values.url)],
      ]),
      ...nodes.slice(0, closing),
      ...section('Step by step', list(steps, true)),
      ...nodes.slice(closing),
      ...section('Sources', list(sourceLines({ values, record }), true)),
      ...section('How to cite', [
        paragraph(apa(cited).replace(values.url, ''), link(values.url)),
        paragraph(`Licence: ${LICENCE.title}, `, link(LICENCE.url), '.'),
      ]),
      ...notes.definitions(),
    ],
  };
  return markdownText(tree);
}

/** When, what, who, and why it matters in the story. */
function stepLine(record: TrackerRecord, step: DossierStep, urls: Urls, notes: Notes): Inline[] {
  const { event, text, source, commitment } = step;
  const names = partiesOf(record, event).map(({ name }) => name);
  return [
    `${dateWords(event.date)}: `,
    link(pageOf(urls, 'events', event.id), event.title),
    ` (${names.join(', ')}). ${oneLine(text)}`,
    notes.note(source),
    commitment ? ` Promised: ${oneLine(commitment.text)}` : undefined,
  ];
}
