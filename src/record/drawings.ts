/** What the drawn pictures show, picked from the record; geometry is the charts' business. */
import { either } from '../domain/words.ts';
import { parseEdtf, dateWords } from '../domain/date.ts';
import {
  families,
  findings,
  mechanismEffects,
  stances as stanceTerms,
  term,
} from '../domain/vocabulary/index.ts';
import type { Lane, Mark } from '../charts/lanes.ts';
import type { ArcLink } from '../charts/arcs.ts';
import { verdictOf } from './ledger.ts';
import { lifeOf } from './lifecycle.ts';
import { evidenceOf } from './lineage.ts';
import { compareIn } from './order.ts';
import { commitmentsBetween, mechanismsBetween } from './relations.ts';
import type { Event, Mechanism, Norm, Relation, TrackerRecord } from './types.ts';

/** Makes the address of an event's page. */
export type EventAddress = (id: string) => string;

/** What is drawn after the last event of a mechanism that never ended. */
export const SILENCE = 'no later event';

/** What the shapes of a mechanism's lane mean. */
export const effectLegend = [...Map.groupBy(mechanismEffects, ({ shape }) => shape)].map(
  ([shape, effects]) => ({
    shape,
    label: either(effects.map(({ label }) => label.toLowerCase())),
  }),
);

/** What the shapes of promises and of their assessments mean. */
export const promiseLegend = [
  { shape: 'ring', label: 'promise' },
  { shape: 'kept', label: 'said to be kept' },
  { shape: 'between', label: 'said to be kept in part, improving or given again' },
  { shape: 'broken', label: 'said to be broken, not met or lapsed' },
] as const;

/** What the shapes of events mean: their families, and the page in which a rule was written down. */
export const familyLegend = [
  ...families.map((family) => ({ shape: family.id, label: family.label.toLowerCase() })),
  { shape: 'text', label: 'written down' },
];

/** A mechanism's lane: its states, and a mark for each step. */
function mechanismLane(record: TrackerRecord, mechanism: Mechanism, address: EventAddress): Lane {
  const life = lifeOf(record, mechanism.id);
  const lastSeen = life.steps.at(-1)?.event.date.latest;
  return {
    label: mechanism.short_name ?? mechanism.name,
    segments: life.phases.flatMap(({ state, from, to }) => {
      // What has ended stays ended: nothing is drawn for it but the mark of its end.
      if (state === 'ended' || lastSeen === undefined) return [];
      if (to) return [{ state, from: from.earliest, to: to.latest }];
      // Nobody knows that a channel still works: after its last event the record is silent.
      return [
        { state, from: from.earliest, to: lastSeen },
        { state: state === 'suspended' ? state : SILENCE, from: lastSeen, to: undefined },
      ];
    }),
    marks: life.steps.map(({ event, effect, round }) => ({
      date: event.date,
      shape: term(mechanismEffects, effect).shape,
      title: `${term(mechanismEffects, effect).label}${round === undefined ? '' : ` (round ${round})`}, ${titleOf(event)}`,
      href: address(event.id),
    })),
  };
}

/** The lanes of a mechanism's life: those before it, itself, those after it. */
export function lifeLanes(
  record: TrackerRecord,
  mechanism: Mechanism,
  address: EventAddress,
): Lane[] {
  const life = lifeOf(record, mechanism.id);
  return [...life.predecessors, mechanism, ...life.successors]
    .map((one) => mechanismLane(record, one, address))
    .filter(({ marks }) => marks.length > 0);
}

/** The lanes of a relation: its mechanisms, its events by family, its promises and what came of them. */
export function relationLanes(
  record: TrackerRecord,
  relation: Relation,
  address: EventAddress,
): Lane[] {
  const commitments = commitmentsBetween(record, relation);
  const lanes = [
    ...mechanismsBetween(record, relation).map((one) => mechanismLane(record, one, address)),
    ...families.map((family) => ({
      label: family.label,
      marks: relation.events
        .filter((event) => event.family === family.id)
        .map((event) => eventMark(event, family.id, address)),
    })),
    {
      label: 'Promises',
      marks: commitments.map((commitment) => ({
        date: commitment.event.date,
        shape: 'ring',
        title: `Promise: ${commitment.text}`,
        href: `${address(commitment.event.id)}#commitment-${commitment.id}`,
      })),
    },
    {
      label: 'What was said to have come of them',
      marks: commitments.flatMap((commitment) =>
        commitment.assessments.map((assessment) => ({
          date: assessment.event.date,
          shape: verdictOf(assessment),
          title: `${term(findings, assessment.finding).label}, ${titleOf(assessment.event)}`,
          href: address(assessment.event.id),
        })),
      ),
    },
  ];
  return lanes.filter(({ marks }) => marks.length > 0).map(withCount);
}

/** The lanes of a norm's lineage: where it was written down, then its events by stance. */
export function lineageLanes(record: TrackerRecord, norm: Norm, address: EventAddress): Lane[] {
  const evidence = evidenceOf(record, norm.id);
  const lanes: Lane[] = [
    {
      label: 'Written down',
      marks: norm.texts.map((text) => ({
        date: parseEdtf(text.date),
        shape: 'text',
        title: `${text.title}, ${dateWords(parseEdtf(text.date))}`,
        ...(text.event === undefined ? {} : { href: address(text.event) }),
      })),
    },
    ...stanceTerms.map((stance) => ({
      label: stance.label,
      marks: [
        ...new Set(evidence.filter((one) => one.stance === stance.id).map(({ event }) => event)),
      ].map((event) => eventMark(event, event.family, address)),
    })),
  ];
  return lanes.filter(({ marks }) => marks.length > 0).map(withCount);
}

/** An event among its neighbours, in order of time, with the links between all of them. */
export interface Neighbourhood {
  readonly events: readonly Event[];
  readonly links: readonly (ArcLink & { readonly own: boolean })[];
}

/** The graph of an event's neighbours. Links run from the event that wrote them to the other. */
export function neighbourhoodOf(record: TrackerRecord, event: Event): Neighbourhood {
  const neighbours = record.neighbours.get(event.id) ?? [];
  const events = [...new Set([event, ...neighbours.map((one) => one.event)])].toSorted(
    compareIn(record),
  );
  const place = new Map(events.map((one, index) => [one.id, index]));
  const links = events.flatMap((one, from) => {
    const targets = new Set(one.links.map((link) => place.get(link.event)));
    return [...targets].flatMap((to) =>
      to === undefined || to === from
        ? []
        : [{ from, to, own: one === event || events[to] === event }],
    );
  });
  return { events, links };
}

function eventMark(event: Event, shape: string, address: EventAddress): Mark {
  return { date: event.date, shape, title: titleOf(event), href: address(event.id) };
}

function titleOf(event: Event): string {
  return `${event.title}, ${dateWords(event.date)}`;
}

function withCount(lane: Lane): Lane {
  return { ...lane, note: String(lane.marks.length) };
}
