/** What stands on paper only: the address of what is shown, filters included, and the day of printing. */
import { months } from '../domain/words.ts';

window.addEventListener('beforeprint', () => {
  const now = new Date();
  const day = `${now.getDate()} ${months[now.getMonth()]} ${now.getFullYear()}`;
  const note = document.querySelector('[data-printed]');
  if (note) note.textContent = `${location.href}, printed on ${day}`;
});
