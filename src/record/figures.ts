/** The drawings of lanes as pages and pictures show them: what is drawn, what it is called, what its marks mean. */
import type { Lane } from '../charts/lanes.ts';
import { dateWords } from '../domain/date.ts';
import { counted } from '../domain/words.ts';
import { stepsOf } from './dossiers.ts';
import {
  effectLegend,
  familyLegend,
  lifeLanes,
  lineageLanes,
  promiseLegend,
  relationLanes,
} from './drawings.ts';
import type { EventAddress } from './drawings.ts';
import { mechanismsBetween } from './relations.ts';
import type { Dossier, Mechanism, Norm, Relation, TrackerRecord } from './types.ts';

/** Lanes with what is said of them. */
export interface LaneFigure {
  /** What the drawing shows, in a phrase. */
  readonly label: string;
  readonly lanes: readonly Lane[];
  /** Last day to draw, `YYYY-MM-DD`, for states that last. */
  readonly until?: string;
  /** What the shapes mean. */
  readonly legend: readonly { readonly shape: string; readonly label: string }[];
}

/** A norm's way from its first proposal to the latest contest. */
export function lineageFigure(
  record: TrackerRecord,
  norm: Norm,
  address: EventAddress,
): LaneFigure {
  return {
    label: `From the first proposal to the latest contest: ${norm.short}`,
    lanes: lineageLanes(record, norm, address),
    legend: familyLegend,
  };
}

/** A mechanism's life, with those before and after it. */
export function lifeFigure(
  record: TrackerRecord,
  mechanism: Mechanism,
  address: EventAddress,
): LaneFigure {
  return {
    label: `The life of ${mechanism.name}`,
    lanes: lifeLanes(record, mechanism, address),
    until: record.asOf,
    legend: effectLegend,
  };
}

/** A relation over time: its mechanisms, events and promises. */
export function relationFigure(
  record: TrackerRecord,
  relation: Relation,
  address: EventAddress,
): LaneFigure {
  const effects = mechanismsBetween(record, relation).length > 0 ? effectLegend : [];
  return {
    label: `${relation.a.name} and ${relation.b.name} over time`,
    lanes: relationLanes(record, relation, address),
    until: record.asOf,
    legend: [...effects, ...promiseLegend],
  };
}

/** A whole story as a line over the years, each step a mark that leads to its place on a page. */
export function storyFigure(record: TrackerRecord, dossier: Dossier, page: string): LaneFigure {
  const steps = stepsOf(record, dossier);
  const marks = steps.map(({ n, anchor, event }) => ({
    date: event.date,
    shape: event.family,
    title: `${n}. ${dateWords(event.date)}: ${event.title}`,
    href: `${page}#${anchor}`,
  }));
  return {
    label: `The steps of “${dossier.title}” over the years`,
    lanes: [{ label: counted(steps.length, 'step'), marks }],
    legend: familyLegend.filter(({ shape }) => shape !== 'text'),
  };
}
