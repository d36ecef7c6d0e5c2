import { z } from 'zod';
import type { Urls } from '../../../site/urls.ts';
import { scopeFormats } from '../../feeds/formats.ts';
import type { FormatId } from '../../feeds/formats.ts';
import { absolute } from '../../paths.ts';
import { onlyInApi } from '../fields/field.ts';
import { address } from './date.ts';

/** The files that a country, organisation, relation, norm or mechanism has of its own. */
export const scopeFiles = onlyInApi(
  z.strictObject(perFormat(({ description }) => address.describe(description))),
);

/** The addresses of a scope's own files, from the path of its page. */
export function toScopeLinks(path: string, urls: Urls): Record<FormatId, string> {
  return perFormat(({ file }) => absolute(urls, `${path}${file}`));
}

function perFormat<T>(make: (format: (typeof scopeFormats)[number]) => T): Record<FormatId, T> {
  return Object.fromEntries(scopeFormats.map((format) => [format.id, make(format)])) as Record<
    FormatId,
    T
  >;
}
