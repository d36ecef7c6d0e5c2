/** The five folders of the record, each with the schema of its entries. */
import { country } from './country.ts';
import { event } from './event.ts';
import { mechanism } from './mechanism.ts';
import { norm } from './norm.ts';
import { organisation } from './organisation.ts';

/** The schema of each kind of entry, by the folder of `content/` that holds it. */
export const schemas = {
  events: event,
  countries: country,
  organisations: organisation,
  norms: norm,
  mechanisms: mechanism,
} as const;
export type Kind = keyof typeof schemas;
export const kinds = Object.keys(schemas) as Kind[];

/** Whether a text names a folder of the record. */
export function isKind(text: string | undefined): text is Kind {
  return text !== undefined && Object.hasOwn(schemas, text);
}

/** The sections that an entry's body may have, in this order, by kind. */
export const sections: Readonly<Record<Kind, readonly string[]>> = {
  events: ['What happened', 'What each side said', 'What followed', 'Why it matters'],
  norms: ['What it asks', 'Where it was written down', 'How it has been used', 'What is disputed'],
  mechanisms: ['What it is', 'How it began', 'What it did', 'What became of it'],
  countries: [],
  organisations: [],
};
