/** Says which of the dates that a reader wrote is none. */
import { typedDate } from '../../domain/typed-date.ts';

/**
 * Marks the fields whose text is no date as of a day, and names the first; the query leaves them out.
 */
export function showDateProblem(
  fields: readonly HTMLInputElement[],
  place: HTMLElement,
  asOf: string,
): void {
  const wrong = fields.filter((field) => {
    const text = field.value.trim();
    const bad = text !== '' && !typedDate(text, asOf);
    if (bad) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    return bad;
  });
  const [first] = wrong;
  place.textContent = first
    ? `“${first.value.trim()}” is not a date: write 2013, 2013-06 or 7 June 2013. It is left out.`
    : '';
}
