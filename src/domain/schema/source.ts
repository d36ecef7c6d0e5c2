import { z } from 'zod';
import type { Fix } from '../fix.ts';
import { ids, readings, tiers } from '../vocabulary/index.ts';
import { reference } from '../references.ts';
import { edtfText, kebab, languageTag, line } from './text.ts';

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid)$/i;

/** An address on the web that readers can follow safely. */
export const webAddress = z
  .string()
  .superRefine((text, context) => {
    const problem = addressProblem(text);
    if (problem) context.addIssue({ code: 'custom', ...problem });
  })
  .meta({ format: 'uri' });

/** What is wrong with an address, and, as zod's `params`, the fix where there is one right answer. */
function addressProblem(text: string): { message: string; params?: { fix: Fix } } | undefined {
  if (!/^https?:\/\/[^\s/]\S*$/i.test(text) || !URL.canParse(text)) {
    return { message: 'must be an address that starts with https:// or http://' };
  }
  const url = new URL(text);
  if (url.username || url.password) {
    return { message: 'must be an address without a user name or password' };
  }
  const tracking = [...url.searchParams.keys()].find((key) => TRACKING.test(key));
  if (!tracking) return undefined;
  return {
    message: `must be an address without the tracking parameter "${tracking}"`,
    params: { fix: { from: text, to: withoutTracking(text) } },
  };
}

/** An address without its tracking parameters, its other letters as they were written. */
function withoutTracking(text: string): string {
  const [, address = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(text) ?? [];
  const nameOf = (pair: string) => [...new URLSearchParams(pair).keys()][0] ?? '';
  const kept = query.split('&').filter((pair) => !TRACKING.test(nameOf(pair)));
  return `${address}${kept.length > 0 ? '?' : ''}${kept.join('&')}${fragment}`;
}

/** A source that an editor saw. */
export const source = z
  .strictObject({
    id: kebab.describe('Short name by which the entry’s footnotes and keys refer to this source.'),
    title: line(300).describe('Title of the page or document as it is printed there.'),
    author: line(160).optional().describe('Author, where the source names one.'),
    publisher: line(160).describe('Who published it.'),
    date: edtfText.optional().describe('Date of publication, EDTF.'),
    url: webAddress
      .optional()
      .describe('Address that was seen. May be left out when `symbol` is given.'),
    tier: z.enum(ids(tiers)).describe('What kind of source it is.'),
    lang: languageTag.describe('Language of the source, BCP 47.'),
    party: reference('parties', z.string())
      .optional()
      .describe('Id of the party whose official source this is.'),
    symbol: z
      .string()
      .regex(
        /^(A|S|E|ST)\/[A-Z0-9./-]+[A-Z0-9](\([IVX]+\))?$/i,
        'must be a UN document symbol such as A/70/174',
      )
      .optional()
      .describe('United Nations document symbol; its address is made from it.'),
    read: z.enum(ids(readings)).describe('How much of it the editor had in front of them.'),
    via: reference('sources', kebab.clone())
      .optional()
      .describe('For `read: cited`: the source that names this one.'),
    archived: webAddress.optional().describe('Address of an archived copy that was seen.'),
  })
  .refine((value) => value.url ?? value.symbol, {
    message: 'must have an address (url) or a UN symbol',
    path: ['url'],
  })
  .refine((value) => value.read !== 'cited' || value.via, {
    message: 'must name the source that cites it (via), since it was not read itself',
    path: ['via'],
  });
export type Source = z.output<typeof source>;
