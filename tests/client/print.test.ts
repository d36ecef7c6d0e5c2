// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import '../../src/client/print.ts';

it('says on paper what is shown there, filters included, and on which day', () => {
  vi.useFakeTimers({ now: new Date('2026-11-29T10:00:00Z') });
  window.happyDOM.setURL('https://example.org/sub/?country=us');
  document.body.innerHTML = '<p data-printed>https://example.org/sub/</p>';
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.querySelector('p')?.textContent).toBe(
    'https://example.org/sub/?country=us, printed on 29 November 2026',
  );
  vi.useRealTimers();
});
