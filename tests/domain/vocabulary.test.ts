import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../src/domain/vocabulary/index.ts';
import type { Term } from '../../src/domain/vocabulary/index.ts';

const { acts, eventTypes, families, findings, ids, isActThat } = vocabulary;
const { linkRelations, mechanismEffects, roles, term, vocabularies } = vocabulary;

const exported = Object.entries<unknown>(vocabulary).flatMap(([name, value]) =>
  Array.isArray(value) ? [{ name, list: value as readonly Term[] }] : [],
);

it('shows every list of the module in the codebook, once', () => {
  const shown: readonly (readonly Term[])[] = Object.values(vocabularies);
  expect(exported.length).toBeGreaterThan(20);
  expect(exported.filter(({ list }) => !shown.includes(list)).map(({ name }) => name)).toEqual([]);
  expect(shown).toHaveLength(exported.length);
  expect(new Set(shown).size).toBe(shown.length);
});

describe.each(Object.entries<readonly Term[]>(vocabularies))('%s', (_, terms) => {
  it('has unique ids and labels', () => {
    expect(new Set(terms.map((item) => item.id)).size).toBe(terms.length);
    expect(new Set(terms.map((item) => item.label)).size).toBe(terms.length);
  });

  it.each(terms)('$id is in kebab-case, has a label, and is defined in one sentence', (item) => {
    expect(item.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(item.label).toMatch(/^\S.*[^\s.]$/);
    expect(item.definition).toMatch(/^[A-Z][^\n]*[^\s.]\.$/);
  });
});

it('puts every event type in a family, and leaves no family empty', () => {
  const used = new Set(eventTypes.map((type) => type.family));
  expect([...used].toSorted()).toEqual(ids(families).toSorted());
});

it('names the roles that make a bilateral relation', () => {
  expect(roles.filter((role) => role.side !== 'none').map((role) => role.id)).toEqual([
    'initiator',
    'counterpart',
    'addressee',
    'alleged-actor',
    'affected',
  ]);
});

it('gives each family a symbol of its own, and the style sheet a colour and a shape', () => {
  expect(new Set(families.map(({ symbol }) => symbol)).size).toBe(families.length);
  const styles = readFileSync('src/styles/families.css', 'utf8');
  for (const { id } of families) {
    expect(styles).toContain(`--${id}: light-dark(`);
    expect(styles).toContain(`[data-family='${id}']`);
  }
});

it.each([
  ['accuses', ['accuses', 'attributes']],
  ['replies', ['denies', 'rejects', 'admits', 'protests', 'declines-comment']],
  ['no-reply', ['no-reply-found', 'not-searched']],
] as const)('says which acts are of the nature %s', (nature, expected) => {
  expect(ids(acts).filter((act) => isActThat(act, nature))).toEqual(expected);
});

it('ranks every effect on a mechanism, no two alike', () => {
  const ranks = mechanismEffects.map(({ rank }) => rank);
  expect(ranks.toSorted()).toEqual(ranks.map((_, index) => index + 1));
});

it.each([
  ['kept', ['upheld']],
  ['between', ['improving', 'partly-upheld', 'reaffirmed']],
  ['broken', ['not-met', 'breached', 'lapsed']],
])('finds a promise %s by %j', (verdict, expected) => {
  expect(findings.filter((one) => one.verdict === verdict).map(({ id }) => id)).toEqual(expected);
});

it('has an inverse label for each link, unlike any other', () => {
  const labels = linkRelations.flatMap(({ label, inverse }) => [label, inverse]);
  expect(new Set(labels).size).toBe(labels.length);
});

it('looks a term up by its id', () => {
  expect(term(families, 'response').label).toBe('Penalty and response');
});

it('refuses an id that the list does not have', () => {
  const unknown = 'war' as 'response';
  expect(() => term(families, unknown)).toThrow(new RangeError('no term "war" in this vocabulary'));
});
