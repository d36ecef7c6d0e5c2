/** Says which of the dates that a reader wrote is none. */
import { dayRange } from '../../domain/day-range.ts';

/** Marks the fields whose text is no date, and names the first; the query leaves them out. */
export function showDateProblem(fields: readonly HTMLInputElement[], place: HTMLElement): void {
  const wrong = fields.filter((field) => {
    const text = field.value.trim();
    const bad = text !== '' && !dayRange(text);
    if (bad) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    return bad;
  });
  const [first] = wrong;
  place.textContent = first
    ? `“${first.value.trim()}” is not a date: write 2013, 2013-06 or 2013-06-07. It is left out.`
    : '';
}
