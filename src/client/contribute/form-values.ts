/** The values of the form as a head is written, and back. An empty field or item is none. */
import type { Path } from '../../domain/place.ts';
import type { Written } from '../../source/entry-text.ts';

/** A field's element, as `components/contribute/FormField.astro` writes it. */
type Field = HTMLElement;

/** The fields that stand right in an element, in order. */
function fieldsIn(within: HTMLElement): Field[] {
  const holder = within.matches('[data-control]') ? within : null;
  return [...within.querySelectorAll<Field>('[data-control]')].filter(
    (field) => (field.parentElement?.closest('[data-control]') ?? null) === holder,
  );
}

function itemsOf(list: Field): HTMLLIElement[] {
  return [...(list.querySelector(':scope > ol')?.children ?? [])] as HTMLLIElement[];
}

/** The input of a field that asks for a text. */
export function inputOf(
  field: HTMLElement,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | null {
  return field.querySelector('input, select, textarea');
}

/** What the fields of an element say, by their keys. */
export function readFields(within: HTMLElement): Record<string, Written> {
  return Object.fromEntries(
    fieldsIn(within).flatMap((field) => {
      const value = readField(field);
      return value === undefined ? [] : [[field.dataset['key'] ?? '', value]];
    }),
  );
}

function readField(field: Field): Written | undefined {
  switch (field.dataset['control']) {
    case 'group': {
      const map = readFields(field);
      return Object.keys(map).length === 0 ? undefined : map;
    }
    case 'list': {
      const items = itemsOf(field).flatMap((item) => readItem(item) ?? []);
      return items.length === 0 ? undefined : items;
    }
    default: {
      // A field is one line of the file, however it was typed or pasted.
      const text = inputOf(field)?.value.replace(/\s+/g, ' ').trim();
      return text === '' ? undefined : text;
    }
  }
}

function readItem(item: HTMLElement): Written | undefined {
  const field = item.querySelector<Field>('[data-control]');
  return field ? readField(field) : undefined;
}

/** Adds an item to a list, and returns it. */
export function addItem(list: Field): HTMLElement {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const item = template?.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error('a list of the form has no template');
  list.querySelector(':scope > ol')?.append(item);
  numberItems(list);
  return item;
}

/** Names the items of a list for those who hear it: "Sources 2". */
export function numberItems(list: Field): void {
  for (const [index, item] of itemsOf(list).entries()) {
    const name = `${list.dataset['label'] ?? ''} ${index + 1}`;
    item.querySelector('.group')?.setAttribute('aria-label', name);
    item.querySelector(':scope > [data-remove]')?.setAttribute('aria-label', `Remove: ${name}`);
  }
}

/** Fills the fields of an element with what a head says, and empties the others. */
export function writeFields(within: HTMLElement, values: Readonly<Record<string, Written>>): void {
  for (const field of fieldsIn(within)) writeField(field, values[field.dataset['key'] ?? '']);
}

function writeField(field: Field, value: Written | undefined): void {
  switch (field.dataset['control']) {
    case 'group':
      writeFields(field, isMap(value) ? value : {});
      break;
    case 'list':
      field.querySelector(':scope > ol')?.replaceChildren();
      for (const item of Array.isArray(value) ? (value as readonly Written[]) : []) {
        const added = addItem(field).querySelector<Field>('[data-control]');
        if (added) writeField(added, item);
      }
      break;
    default: {
      const input = inputOf(field);
      if (input) input.value = typeof value === 'string' ? value : '';
    }
  }
}

function isMap(value: Written | undefined): value is Readonly<Record<string, Written>> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Opens the folded parts that hold something, lest it be overlooked. */
export function openFilled(form: HTMLElement): void {
  for (const fold of form.querySelectorAll<HTMLDetailsElement>('details:has([data-control])'))
    fold.open ||= [...fold.querySelectorAll<HTMLInputElement>('input, select, textarea')].some(
      ({ value }) => value !== '',
    );
}

/** The field at a path of the head, or the nearest one above it. */
export function fieldAt(form: HTMLElement, path: Path): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  let within: HTMLElement = form;
  for (const step of path) {
    const isIndex = /^\d+$/.test(String(step));
    const next = isIndex
      ? itemsOf(within)
          .filter((item) => readItem(item) !== undefined)
          [Number(step)]?.querySelector<Field>('[data-control]')
      : fieldsIn(within).find(({ dataset }) => dataset['key'] === step);
    if (!next) break;
    found = within = next;
  }
  return found;
}
