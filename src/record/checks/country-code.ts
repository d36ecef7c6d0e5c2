import { nearest } from '../../domain/did-you-mean.ts';
import { onFirstUse } from '../../domain/on-first-use.ts';
import type { Country } from '../types.ts';
import type { Rule } from './rule.ts';

/** Codes that ISO 3166-1 leaves to its users, and that stand for territories without one of its own. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** Codes that ISO 3166-1 keeps for what is no country. */
const RESERVED = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'TA', 'UN'];

const english = onFirstUse(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));

/** The code that now stands for what a code stood for, such as GB for UK. */
function regionOf(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}

/** The name of a territory that has a code of its own; one that only stands for another has none. */
function nameOf(code: string): string | undefined {
  const own = regionOf(code) === code && !RESERVED.includes(code) && !USER_ASSIGNED.test(code);
  return own ? english().of(code) : undefined;
}

function isCode(id: string): boolean {
  const code = id.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && (USER_ASSIGNED.test(code) || nameOf(code) !== undefined);
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every territory of ISO 3166-1 by its English name, as a file name would write it. */
function codesByName(): Map<string, string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    codes.flatMap((code) => {
      const name = nameOf(code);
      return name === undefined ? [] : [[slug(name), code.toLowerCase()] as const];
    }),
  );
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]+/gu, '-');
}

/** The code that was meant: the one that took the place of an old one, else by a name. */
function codeHint({ id, name }: Country): string | undefined {
  const codes = codesByName();
  const current = /^[a-z]{2}$/i.test(id) ? regionOf(id) : undefined;
  const successor = current !== undefined && nameOf(current) !== undefined ? current : undefined;
  const near = codes.get(nearest(id, [...codes.keys()]) ?? '');
  const found = successor ?? codes.get(slug(id)) ?? codes.get(slug(name)) ?? near;
  return found && `did you mean ${found.toLowerCase()}?`;
}

export const countryCode: Rule = {
  id: 'country-code',
  summary:
    'A country’s file is named after its two-letter code of ISO 3166-1, such as us, and no two countries share a three-letter code.',
  *check({ record }) {
    const owners = new Map<string, Country>();
    for (const entry of record.countries) {
      if (!isCode(entry.id)) {
        const message = `"${entry.id}" must be the two-letter code of ISO 3166-1, such as us`;
        yield { entry, at: { line: 1, column: 1 }, message, hint: codeHint(entry) };
      }
      const owner = owners.get(entry.iso_alpha3);
      if (owner && owner.id.toLowerCase() !== entry.id.toLowerCase()) {
        const message = `"${entry.iso_alpha3}" is already taken by ${owner.file}`;
        yield { entry, path: ['iso_alpha3'], message };
      }
      owners.set(entry.iso_alpha3, owner ?? entry);
    }
  },
};
