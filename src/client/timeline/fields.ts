/** The fields of the form whose values the reader types or that order the list. */
import type { Query } from '../../timeline/query.ts';
import { orderOf } from '../../timeline/query.ts';

const TEXTS = ['from', 'to', 'q'] as const;

export interface TimelineFields {
  /** The fields of the two dates. */
  readonly dates: readonly HTMLInputElement[];
  /** A query with the texts and the order that stand in the form now. */
  readonly read: (query: Query) => Query;
  /** Writes the texts and the order of a query into the form. */
  readonly write: (query: Query) => void;
}

/** The fields of a form. Throws where one is missing. */
export function timelineFields(form: HTMLFormElement): TimelineFields {
  const named = (name: string) => form.elements.namedItem(name);
  const field = (name: string): HTMLInputElement => {
    const found = named(name);
    if (!(found instanceof HTMLInputElement)) throw new Error(`the timeline has no field ${name}`);
    return found;
  };
  const order = named('sort');
  if (!(order instanceof HTMLSelectElement)) throw new Error('the timeline has no order');
  return {
    dates: [field('from'), field('to')],
    read: (query) => ({
      ...query,
      ...Object.fromEntries(TEXTS.map((name) => [name, field(name).value.trim()])),
      sort: orderOf(order.value) ?? '',
    }),
    write(query) {
      for (const name of TEXTS) field(name).value = query[name];
      order.value = query.sort;
    },
  };
}

/** Whether an event comes from a field whose text stands in the address. */
export function isText(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && TEXTS.some((name) => name === target.name);
}
