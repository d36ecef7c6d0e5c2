/** Forms whose values stand in the address: what an address asks of a form, and what it asks in vain. */
import type { AddressState, Cause } from './address-state.ts';
import { bindAddress } from './address-state.ts';

/** A part of an address that the page does not follow. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  /** The label of the field that does not know the value; undefined where there is no such field. */
  readonly label?: string;
}

/** The values of a form, none empty, and what was ignored in reading them. */
export interface FormState {
  readonly values: URLSearchParams;
  readonly ignored: readonly Ignored[];
}

type Field = HTMLInputElement | HTMLSelectElement;

/** What others append to addresses to count visits; it asks nothing of the page. */
const TRACKING = /^(utm_.*|fbclid|gclid|mc_[ce]id|ref)$/i;

/**
 * Reads a form's values from the parameters of an address. A choice may be written in any case, or
 * by its label. Several fields of one name take their values in order.
 */
export function readForm(form: HTMLFormElement, parameters: URLSearchParams): FormState {
  const fields = fieldsOf(form);
  const names = new Set(fields.map(({ name }) => name));
  const values = new URLSearchParams();
  const ignored: Ignored[] = [];
  for (const name of names) {
    const free = fields.filter((field) => field.name === name);
    for (const written of parameters.getAll(name)) {
      const asked = written.trim();
      if (asked === '') continue;
      const [field] = free;
      const value = field && valueIn(field, asked);
      if (value === undefined) {
        const label = labelOf(field ?? fields.find((one) => one.name === name));
        ignored.push({ name, value: asked, label });
        continue;
      }
      values.append(name, value);
      free.shift();
    }
  }
  return { values, ignored: [...ignored, ...unknownNames(parameters, [...names])] };
}

/** The parameters of an address whose names a page does not know. */
export function unknownNames(parameters: URLSearchParams, names: readonly string[]): Ignored[] {
  return [...parameters]
    .filter(([name]) => !names.includes(name) && !TRACKING.test(name))
    .map(([name, value]) => ({ name, value }));
}

/** The values that stand in a form now. */
export function formValues(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams(
    fieldsOf(form).flatMap(({ name, value }) =>
      value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  );
}

/** Writes values into a form; fields without one are emptied. */
export function fillForm(form: HTMLFormElement, values: URLSearchParams): void {
  const left = new Map<string, string[]>();
  for (const field of fieldsOf(form)) {
    const list = left.get(field.name) ?? values.getAll(field.name);
    left.set(field.name, list);
    field.value = list.shift() ?? '';
  }
}

/** The sentence that says what of an address is ignored; empty where nothing is. */
export function ignoredWords(ignored: readonly Ignored[]): string {
  if (ignored.length === 0) return '';
  const parts = ignored.map(({ name, value, label }) =>
    label === undefined ? `unknown filter “${name}”` : `unknown value “${value}” for ${label}`,
  );
  return `Ignored in the address: ${parts.join('; ')}.`;
}

/** Says below a form what of the address is ignored, and takes the sentence away with its cause. */
export function showIgnored(form: HTMLFormElement, ignored: readonly Ignored[]): void {
  let note = form.querySelector('.ignored');
  if (!note && ignored.length > 0) {
    note = document.createElement('p');
    note.className = 'ignored notice small';
    // Heard as a status is, and not taken for the status of the page.
    note.setAttribute('aria-live', 'polite');
    form.append(note);
  }
  if (!note) return;
  note.textContent = ignoredWords(ignored);
  note.toggleAttribute('hidden', ignored.length === 0);
}

/** Says below a form, for those who read it on paper, what its list is narrowed and ordered by. */
function showApplied(form: HTMLFormElement, values: URLSearchParams): void {
  let note = form.querySelector('.applied');
  if (!note) {
    note = document.createElement('p');
    note.className = 'applied small';
    form.append(note);
  }
  note.textContent = appliedWords(form, values);
}

function appliedWords(form: HTMLFormElement, values: URLSearchParams): string {
  const fields = fieldsOf(form);
  return [...values]
    .map(([name, value]) => {
      const field = fields.find((one) => one.name === name);
      const option =
        field instanceof HTMLSelectElement
          ? [...field.options].find((one) => one.value === value)
          : undefined;
      return `${labelOf(field)}: ${option?.text.trim() ?? value}`;
    })
    .join('; ');
}

/**
 * Keeps a form, the address and the history together; `show` gets the values whenever they change.
 * Choices and Enter are steps, typing makes one entry for each bout.
 */
export function followForm(
  form: HTMLFormElement,
  show: (values: URLSearchParams, cause: Cause) => void,
): AddressState<FormState> {
  const state = bindAddress<FormState>({
    read: (parameters) => readForm(form, parameters),
    write: ({ values }) => values,
    show({ values, ignored }, cause) {
      if (cause !== 'reader') fillForm(form, values);
      showIgnored(form, ignored);
      showApplied(form, values);
      show(values, cause);
    },
  });
  const now = (): FormState => ({ values: formValues(form), ignored: [] });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    state.step(now());
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) state.type(target.name, now());
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) state.step(now());
    else state.leave();
  });
  return state;
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input[name], select[name]')];
}

function valueIn(field: Field, asked: string): string | undefined {
  if (!(field instanceof HTMLSelectElement)) return asked;
  const options = [...field.options].filter(({ value }) => value !== '');
  const plain = asked.toLowerCase();
  const option =
    options.find(({ value }) => value === asked) ??
    options.find(({ value }) => value.toLowerCase() === plain) ??
    options.find(({ text }) => text.trim().toLowerCase() === plain);
  return option?.value;
}

/**
 * What a field is called: its `data-label` where its label is a sentence, else the words of the label,
 * without the choices that may stand within it.
 */
function labelOf(field: Field | undefined): string {
  const short = field?.dataset['label'];
  if (short !== undefined) return short;
  const label = field?.labels?.[0];
  const words = [...(label?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? (field?.name ?? '') : words;
}
