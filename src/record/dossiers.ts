/** Stories: their steps with the events behind them, and the stories of an event. */
import type { EdtfDate } from '../domain/date.ts';
import { compareEdtf, parseEdtf } from '../domain/date.ts';
import { kindRows } from '../domain/kinds.ts';
import { headingAnchor } from '../markdown/heading-ids.ts';
import { withoutSection } from '../markdown/sections.ts';
import { indexBy } from './index-by.ts';
import { memoPerRecord } from './memo.ts';
import type { Reply } from './sides/reply.ts';
import { accusationsIn } from './sides/accusation.ts';
import type { Dossier, Event, LedgerCommitment, Party, TrackerRecord } from './types.ts';

/** A reply to what was accused in a step, by one accused. */
export interface StepReply {
  readonly accused: Party;
  readonly event: Event;
  readonly reply: Reply;
}

/** One step of a story with all that its page shows of it. */
export interface DossierStep {
  /** The anchor of the step on every page of the story; it stays when steps are added. */
  readonly anchor: string;
  /** Its place, from 1. */
  readonly n: number;
  readonly event: Event;
  readonly text: string;
  readonly source: string | undefined;
  readonly commitment: LedgerCommitment | undefined;
  /** What each accused answered, where the event accuses. */
  readonly replies: readonly StepReply[];
}

/** The steps of a story, oldest first; one whose event is not in the record is left out. */
export function stepsOf(record: TrackerRecord, { steps }: Dossier): DossierStep[] {
  return steps
    .flatMap(({ event: id, commitment: name, text, source }) => {
      const event = record.byId.events.get(id);
      const key = `${id}#${name ?? ''}`;
      const commitment = record.commitments.find((one) => one.key === key);
      const anchor = ['step', id, ...(name === undefined ? [] : [name])].join('-');
      return event
        ? [{ anchor, event, text, source, commitment, replies: repliesIn(record, event) }]
        : [];
    })
    .map((step, index) => ({ ...step, n: index + 1 }));
}

function repliesIn(record: TrackerRecord, event: Event): StepReply[] {
  const byAccused = Map.groupBy(accusationsIn(record, event.id), ({ accused }) => accused);
  return [...byAccused].flatMap(([accused, [accusation]]) =>
    accusation ? [{ accused, event, reply: accusation.reply }] : [],
  );
}

/** The body of a story as its page shows it, rendered: what stands above the steps, and below them. */
export function proseOfDossier({ body }: Dossier) {
  const [heading] = kindRows.dossiers.sections;
  const anchor = headingAnchor(heading);
  const { rest: opening, section: html = '' } = withoutSection(body.html, anchor);
  return { opening, closing: { heading, anchor, html } };
}

/** From when to when a story runs. */
export function spanOf(record: TrackerRecord, dossier: Dossier): readonly [EdtfDate, EdtfDate] {
  const dates = stepsOf(record, dossier).map(({ event }) => event.date);
  const [first = parseEdtf(dossier.added)] = dates;
  return [first, dates.at(-1) ?? first];
}

/** The stories by the day on which they begin. */
export const storiesInOrder = memoPerRecord((record: TrackerRecord): readonly Dossier[] =>
  record.dossiers.toSorted((a, b) => compareEdtf(spanOf(record, a)[0], spanOf(record, b)[0])),
);

/** The stories that an event is a step of, and which, in the order of stories. */
export function storiesOf(
  record: TrackerRecord,
  event: Event,
): readonly { readonly dossier: Dossier; readonly step: DossierStep; readonly of: number }[] {
  return byEvent(record).get(event.id) ?? [];
}

const byEvent = memoPerRecord((record: TrackerRecord) =>
  indexBy(
    storiesInOrder(record).flatMap((dossier) => {
      const steps = stepsOf(record, dossier);
      return steps.map((step) => ({ dossier, step, of: steps.length }));
    }),
    ({ step }) => [step.event.id],
  ),
);

/** The stories before and after one. */
export function storiesBeside(record: TrackerRecord, dossier: Dossier) {
  const all = storiesInOrder(record);
  const place = all.indexOf(dossier);
  return { previous: all[place - 1], next: place < 0 ? undefined : all[place + 1] };
}
