import { describe, expect, it } from 'vitest';
import { idOf, slugOf } from '../../src/domain/entry-id.ts';
import { formOf } from '../../src/domain/form-model.ts';
import type { FormField } from '../../src/domain/form-model.ts';
import { kindRow, kinds } from '../../src/domain/kinds.ts';
import { event } from '../../src/domain/schema/event.ts';
import { referencesOf } from '../../src/domain/references.ts';
import { eventTypes } from '../../src/domain/vocabulary/index.ts';

/** Every field of a form with its path, `[]` for the items of a list. */
function all(fields: readonly FormField[], at: readonly string[] = []): [string, FormField][] {
  return fields.flatMap((field): [string, FormField][] => {
    const path = [...at, ...(field.key === '' ? [] : [field.key])];
    const own: [string, FormField] = [path.join('.'), field];
    if (field.control === 'group') return [own, ...all(field.fields, path)];
    if (field.control === 'list') return [own, ...all([field.item], [...path, '[]'])];
    return [own];
  });
}

describe('the form of an event', () => {
  const fields = new Map(all(formOf(event)));

  it('asks every key of the schema, needed where the schema wants it', () => {
    expect(formOf(event).map(({ key }) => key)).toEqual(Object.keys(event.shape));
    const needed = formOf(event).filter(({ required }) => required);
    for (const [key, part] of Object.entries(event.shape))
      expect(
        needed.some((field) => field.key === key),
        key,
      ).toBe(!part.safeParse(undefined).success);
    expect(fields.get('statements.[].searched.where')).toMatchObject({ control: 'text', max: 200 });
  });

  it('offers the words of vocabularies with what they mean', () => {
    const type = fields.get('type');
    expect(type?.control === 'choice' && type.options).toEqual(eventTypes);
    expect(fields.get('statements.[].act')).toMatchObject({ control: 'choice' });
  });

  it('knows what each reference names', () => {
    for (const { path, names } of referencesOf(event))
      expect(fields.get(path.join('.')), path.join('.')).toMatchObject({
        control: 'reference',
        names,
      });
  });

  it('describes every key', () => {
    for (const [path, { key, help }] of fields) if (key !== '') expect(help, path).not.toBe('');
  });
});

it.each(kinds)('a form can be made of the %s', (kind) => {
  expect(formOf(kindRow(kind).schema)).not.toEqual([]);
});

describe('an id', () => {
  it.each([
    ['2014-05-19', '2014-05-19-x'],
    ['2014-06~', '2014-06-x'],
    ['2014-06-XX', '2014-06-x'],
    ['2013-06-07/2013-06-08', '2013-06-07-x'],
    ['201X', '201x-x'],
  ])('of the date %s begins %s', (date, id) => {
    expect(idOf('events', { date, slug: 'x' })).toBe(id);
  });

  it.each([
    ['US indicts five PLA officers', 'us-indicts-five-pla-officers'],
    ['“Zażółć” — São Tomé’s 2nd round', 'zazolc-sao-tomes-2nd-round'],
    ['北京', ''],
  ])('has of the title %s the words %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is no longer than a file name may be', () => {
    expect(
      idOf('events', { date: '2014-05-19', slug: slugOf('word '.repeat(60)) }).length,
    ).toBeLessThanOrEqual(100);
  });
});
