// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addItem,
  fieldAt,
  readFields,
  writeFields,
} from '../../../src/client/contribute/form-values.ts';

const text = (key: string) =>
  `<div class="field" data-key="${key}" data-control="text"><label><input /></label></div>`;
const list = (key: string, item: string) =>
  `<fieldset data-key="${key}" data-control="list" data-label="${key}"><ol></ol><template><li>${item}<button type="button" data-remove>Remove</button></li></template></fieldset>`;
const group = (...fields: string[]) =>
  `<div class="group" data-key="" data-control="group">${fields.join('')}</div>`;
let form: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<form><fieldset>${text('title')}</fieldset>
    ${list('norms', group(text('norm'), `<details>${list('by', text(''))}</details>`))}</form>`;
  form = document.querySelector('form') as HTMLElement;
});

const head = {
  title: 'A title',
  norms: [{ norm: 'a', by: ['us', 'cn'] }, { norm: 'b' }],
};

describe('the values of the form', () => {
  it('come back as they were written', () => {
    writeFields(form, head);
    expect(readFields(form)).toEqual(head);
    writeFields(form, {});
    expect(readFields(form)).toEqual({});
  });

  it('are one line each, and what is empty is not there', () => {
    writeFields(form, head);
    const [title, , , second] = form.querySelectorAll('input');
    if (title) title.value = '  A\n  title ';
    if (second) second.value = '';
    const norms = form.querySelector<HTMLElement>('[data-key="norms"]') as HTMLElement;
    addItem(norms);
    expect(readFields(form)).toEqual({
      ...head,
      norms: [{ norm: 'a', by: ['us'] }, { norm: 'b' }],
    });
  });

  it('are found by their path, items counted as the file counts them', () => {
    const norms = form.querySelector<HTMLElement>('[data-key="norms"]') as HTMLElement;
    writeFields(form, { norms: [{ norm: 'a' }, {}, { norm: 'c' }] });
    const found = fieldAt(form, ['norms', '1', 'norm']);
    expect(found?.querySelector('input')?.value).toBe('c');
    expect(fieldAt(form, ['norms', 7, 'norm'])).toBe(norms);
    expect(fieldAt(form, ['unknown'])).toBeUndefined();
  });

  it('are named for those who hear them', () => {
    writeFields(form, head);
    const labels = [...form.querySelectorAll('.group')].map((item) =>
      item.getAttribute('aria-label'),
    );
    expect(labels).toEqual(['norms 1', 'norms 2']);
  });
});
