// @vitest-environment happy-dom
import { expect, it } from 'vitest';

const open = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('details')]
    .filter((one) => one.open)
    .map(({ id }) => id);

it('opens all folds for paper and closes again those that were closed', async () => {
  document.body.innerHTML = `<details class="fold" id="a"></details><details class="fold" id="b" open></details><details id="formats"></details>`;
  await import('../../src/client/folds.ts');
  window.dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual(['a', 'b']);
  window.dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual(['b']);
});
