// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  fillForm,
  followForm,
  formValues,
  ignoredWords,
  readForm,
} from '../../src/client/form-state.ts';

let form: HTMLFormElement;

beforeEach(() => {
  window.happyDOM.setURL('https://example.org/search/');
  document.body.innerHTML = `<form>
    <label>Words, such as <i>hotline</i> <input name="q" type="search" data-label="Words" /></label>
    <label for="year">Year</label>
    <select id="year" name="year"><option value="">Any</option><option>2015</option></select>
    <label>Country <select name="country">
      <option value="">Any</option><option value="us">United States</option><option value="cn">China</option>
    </select></label>
    <select name="c"><option value=""></option><option>us</option><option>cn</option></select>
    <select name="c"><option value=""></option><option>us</option><option>cn</option></select>
    <button>Search</button>
  </form>`;
  form = document.querySelector('form') as HTMLFormElement;
});

const read = (search: string) => {
  const { values, ignored } = readForm(form, new URLSearchParams(search));
  return { values: values.toString(), words: ignoredWords(ignored) };
};

describe('an address', () => {
  it.each([
    ['q=hotline&year=2015', 'q=hotline&year=2015'],
    ['country=US', 'country=us'],
    ['country=united states', 'country=us'],
    ['country= CN ', 'country=cn'],
    ['c=us&c=CN', 'c=us&c=cn'],
    ['q=&country=', ''],
    ['utm_source=mail&q=a', 'q=a'],
  ])('%s asks the form for %s', (search, values) => {
    expect(read(search)).toEqual({ values, words: '' });
  });

  it.each([
    ['year=1950', '', 'Ignored in the address: unknown value “1950” for Year.'],
    ['country=xx&q=a', 'q=a', 'Ignored in the address: unknown value “xx” for Country.'],
    ['colour=red', '', 'Ignored in the address: unknown filter “colour”.'],
    ['year=2015&year=2016', 'year=2015', 'Ignored in the address: unknown value “2016” for Year.'],
    ['c=us&c=cn&c=us', 'c=us&c=cn', 'Ignored in the address: unknown value “us” for c.'],
    ['q=a&q=b', 'q=a', 'Ignored in the address: unknown value “b” for Words.'],
    [
      'c=zz&c=us&year=1',
      'c=us',
      'Ignored in the address: unknown value “1” for Year; unknown value “zz” for c.',
    ],
  ])('%s is followed as %s, and says what it ignores', (search, values, words) => {
    expect(read(search)).toEqual({ values, words });
  });
});

it('fills the fields of a form and empties the others', () => {
  fillForm(form, new URLSearchParams('q=old&year=2015'));
  fillForm(form, new URLSearchParams('country=cn&c=cn&c=us'));
  expect(formValues(form).toString()).toBe('country=cn&c=cn&c=us');
});

describe('a form that is followed', () => {
  it('shows its address, says what it ignores, and stops saying so after a choice', () => {
    window.happyDOM.setURL('https://example.org/search/?country=US&year=1950');
    const shown: string[] = [];
    followForm(form, (values, cause) => shown.push(`${cause} ${values.toString()}`)).start();
    expect(shown).toEqual(['start country=us']);
    const note = form.querySelector<HTMLElement>('.ignored');
    expect(note?.matches('[role="status"]')).toBe(false);
    expect(note?.textContent).toContain('“1950” for Year');
    const year = form.querySelector<HTMLSelectElement>('#year');
    if (year) year.value = '2015';
    year?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(shown.at(-1)).toBe('reader year=2015&country=us');
    expect(location.search).toBe('?year=2015&country=us');
    expect(note?.hidden).toBe(true);
  });

  it('says for paper what is applied, not what only stands in a field', () => {
    window.happyDOM.setURL('https://example.org/search/?country=US&q=hotline&year=1950');
    followForm(form, () => undefined).start();
    const applied = () => form.querySelector('.applied')?.textContent;
    expect(applied()).toBe('Words: hotline; Country: United States');
    const box = form.querySelector<HTMLInputElement>('[name="q"]');
    if (box) box.value = 'summit';
    expect(applied()).toBe('Words: hotline; Country: United States');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(applied()).toBe('Words: summit; Country: United States');
  });

  it('does not touch what the reader is typing', () => {
    followForm(form, () => undefined).start();
    const box = form.querySelector<HTMLInputElement>('[name="q"]');
    if (box) box.value = 'two ';
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    expect(box?.value).toBe('two ');
    expect(location.search).toBe('?q=two');
  });
});
