/** Says which of the dates that a reader wrote is none, or that two of them run backwards. */
import { typedDate } from '../../domain/typed-date.ts';
import { turned } from '../../timeline/days.ts';
import type { Query } from '../../timeline/query.ts';

/**
 * Marks the fields whose text is no date as of a day, and names the first; the query leaves them out.
 * Dates in reverse are taken the right way round, which is said, too.
 */
export function showDateProblem(
  fields: readonly HTMLInputElement[],
  query: Query,
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
  place.textContent = wordsOf(wrong[0]?.value.trim(), query, asOf);
}

function wordsOf(wrong: string | undefined, query: Query, asOf: string): string {
  if (wrong !== undefined)
    return `“${wrong}” is not a date: write 2013, June 2013 or 7 June 2013. It is left out.`;
  const { from, to } = turned(query, asOf);
  return from === query.from ? '' : `The dates run backwards: shown is from ${from} to ${to}.`;
}
