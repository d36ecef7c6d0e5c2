// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import '../../src/client/copy-link.ts';

const written: string[] = [];

beforeEach(() => {
  written.length = 0;
  document.body.innerHTML =
    '<a id="page" href="https://example.org/norms/x/" data-copy="page">Link</a><a id="part" href="#commitment-1" data-copy="">¶</a>';
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    written.push(text);
    return Promise.resolve();
  });
});

async function click(id: string, options: MouseEventInit = {}): Promise<boolean> {
  const went = document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));
  await Promise.resolve();
  await Promise.resolve();
  return went ?? false;
}
const said = () => document.querySelector('[role="status"]')?.textContent;

it('copies the address of the page, says so, and does not load it anew', async () => {
  expect(await click('page')).toBe(false);
  await vi.waitFor(() => expect(said()).toBe('Address copied'));
  expect(written).toEqual(['https://example.org/norms/x/']);
  await click('page');
  expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
});

it('goes to a part and copies its whole address', async () => {
  expect(await click('part')).toBe(true);
  await vi.waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]).toMatch(/^[a-z]+:.*#commitment-1$/);
});

it('leaves a click that opens another tab alone', async () => {
  expect(await click('page', { ctrlKey: true })).toBe(true);
  expect(written).toEqual([]);
});
