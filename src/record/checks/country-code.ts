import type { Rule } from './rule.ts';

export const countryCode: Rule = {
  id: 'country-code',
  summary: 'A country’s file is named after its two-letter code of ISO 3166-1, such as us.',
  *check({ record }) {
    for (const entry of record.countries) {
      if (/^[a-z]{2}$/i.test(entry.id)) continue;
      const message = `"${entry.id}" must be the two-letter code of ISO 3166-1, such as us`;
      yield { entry, at: { line: 1, column: 1 }, message };
    }
  },
};
