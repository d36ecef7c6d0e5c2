/** The choices of fields that name something: ids with names, from the record and from the draft. */
import { dateWords, tryEdtf } from '../../domain/date.ts';
import type { EdtfDate } from '../../domain/date.ts';
import type { DayRange } from '../../domain/typed-date.ts';
import { nameKey } from '../../domain/names.ts';
import { typedDate } from '../../domain/typed-date.ts';
import { dayOf } from '../../site/latest-day.ts';
import type { Choice } from './choices.ts';
import { inputOf } from './form-values.ts';

/** Fills the list of choices of the fields that name something: ids and names. */
export function setChoices(form: HTMLElement, names: string, choices: readonly Choice[]): void {
  const options = choices.map(([id, name]) => new Option(name, id));
  form.querySelector(`#ids-${names}`)?.replaceChildren(...options);
}

/** Says beside a field what its value means; a name or a day as people write it becomes what a file has. */
export function tellMeaning(field: HTMLElement): void {
  const input = inputOf(field);
  const told = field.querySelector<HTMLElement>('.told');
  if (!input || !told) return;
  const words =
    input instanceof HTMLSelectElement
      ? (input.selectedOptions[0]?.dataset['definition'] ?? '')
      : /^(date|due|days)$/.test(field.dataset['key'] ?? '')
        ? dayOfInput(input)
        : nameOf(input as HTMLInputElement);
  told.textContent = words;
  told.hidden = words === '';
}

/** The day that was typed in words, which becomes EDTF: "19 May 2014" is 2014-05-19. */
function dayOfInput(input: { value: string }): string {
  const typed = tryEdtf(input.value) ?? edtfOf(typedDate(input.value, dayOf(new Date())));
  if (!typed) return '';
  input.value = typed.edtf;
  return dateWords(typed);
}

/** The date that means a range of days: a day, a month, a year, or the interval. */
function edtfOf(range: DayRange | undefined): EdtfDate | undefined {
  if (!range) return undefined;
  const { earliest, latest } = range;
  const texts = [earliest, earliest.slice(0, 7), earliest.slice(0, 4), `${earliest}/${latest}`];
  return texts.map(tryEdtf).find((date) => date?.earliest === earliest && date.latest === latest);
}

function nameOf(input: HTMLInputElement): string {
  const options = [...(input.list?.options ?? [])];
  const typed = nameKey(input.value);
  const found =
    options.find(({ value }) => value === input.value) ??
    options.find(({ text }) => typed !== '' && nameKey(text) === typed);
  if (!found) return '';
  input.value = found.value;
  return found.text;
}
