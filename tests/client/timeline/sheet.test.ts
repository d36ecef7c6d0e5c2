// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { makeSheet } from '../../../src/client/timeline/sheet.ts';

let root: HTMLElement;
let clear: () => void;
let say: (words: string) => void;
const part = <T extends HTMLElement>(selector: string) => root.querySelector(selector) as T;
const press = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();

beforeEach(() => {
  root = document.createElement('div');
  root.innerHTML =
    '<button data-open-sheet>Filter</button><form><input name="q"></form><p>After</p>';
  document.body.replaceChildren(root);
  clear = vi.fn();
  ({ say } = makeSheet(root, part<HTMLFormElement>('form'), clear));
});

it('stands closed, with the form in its place on the page', () => {
  expect([part<HTMLDialogElement>('dialog').open, part('form').parentElement]).toEqual([
    false,
    root,
  ]);
});

it('opens with the form, its name and what is found', () => {
  say('3 of 7 events');
  press('Filter');
  const dialog = part<HTMLDialogElement>('dialog');
  expect([dialog.open, dialog.contains(part('form'))]).toEqual([true, true]);
  expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
    'Filters',
  );
  expect(part('[aria-live]').textContent).toBe('3 of 7 events');
});

it('closes when it is done, and puts the form back where it stood', () => {
  press('Filter');
  press('Done');
  expect(part<HTMLDialogElement>('dialog').open).toBe(false);
  expect(part('form').nextElementSibling?.textContent).toBe('After');
});

it('closes by a press beside it, and not by one within', () => {
  press('Filter');
  part('[aria-live]').click();
  expect(part<HTMLDialogElement>('dialog').open).toBe(true);
  part('dialog').click();
  expect(part<HTMLDialogElement>('dialog').open).toBe(false);
});

it('clears the filters and stays open', () => {
  press('Filter');
  press('Clear all');
  expect(clear).toHaveBeenCalledOnce();
  expect(part<HTMLDialogElement>('dialog').open).toBe(true);
});
