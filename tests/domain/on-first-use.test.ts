import { expect, it, vi } from 'vitest';
import { onFirstUse } from '../../src/domain/on-first-use.ts';

it.each([
  ['a value', 7],
  ['nothing', undefined],
])('makes %s when it is first asked for, once', (_, value) => {
  const make = vi.fn(() => value);
  const get = onFirstUse(make);
  expect(make).not.toHaveBeenCalled();
  expect([get(), get()]).toEqual([value, value]);
  expect(make).toHaveBeenCalledOnce();
});
