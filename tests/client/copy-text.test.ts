// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../src/client/copy-text.ts';

const TEXT = 'Cyber Norms Tracker. (2026). A summit.';

function page(): void {
  const whole = document.createElement('copy-text');
  whole.dataset['label'] = 'the citation';
  whole.innerHTML = `<pre data-text>${TEXT}</pre>`;
  document.body.replaceChildren(whole);
}

const button = () => document.querySelector('button');
const said = () => document.querySelector('[role="status"]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('adds one button, named after what it copies', () => {
  page();
  document.body.append(document.querySelector('copy-text') ?? '');
  expect(document.querySelectorAll('button')).toHaveLength(1);
  expect(button()?.getAttribute('aria-label')).toBe('Copy the citation');
});

it('copies the text, says so, and stops saying so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  page();
  button()?.click();
  await vi.advanceTimersByTimeAsync(3999);
  expect(write.mock.calls).toEqual([[TEXT]]);
  expect(said()).toBe('Copied');
  await vi.advanceTimersByTimeAsync(1);
  expect(said()).toBe('');
});

it('says so for as long after the last of two clicks', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  page();
  button()?.click();
  await vi.advanceTimersByTimeAsync(3000);
  button()?.click();
  await vi.advanceTimersByTimeAsync(3000);
  expect(said()).toBe('Copied');
});

it('selects the text where the browser does not let it copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  page();
  button()?.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(said()).toBe('Selected: press Ctrl+C to copy');
  expect(window.getSelection()?.toString()).toBe(TEXT);
});
