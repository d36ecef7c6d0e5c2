/** What stands on paper only: the address of what is shown, filters included, and the day of printing. */
import { plainWords } from '../domain/day-range.ts';

window.addEventListener('beforeprint', () => {
  const note = document.querySelector('[data-printed]');
  if (note)
    note.textContent = `${location.href}, printed on ${plainWords(new Date().toISOString().slice(0, 10))}`;
});
