import { z } from 'zod';
import type { TrackerRecord } from '../../../record/types.ts';
import type { Urls } from '../../../site/urls.ts';
import { LICENCE, revisionOf, SHAPES_VERSION, SITE_NAME } from '../../identity.ts';
import { absolute, apiSchemaPath } from '../../paths.ts';
import { address, apiDay } from './date.ts';

/** What stands at the head of every answer: its schema, and which record it is of. */
export const envelope = {
  $schema: address.describe('The JSON Schema of this file.'),
  version: z.string().describe('Version of the shape; within 1 it only grows.'),
  record: z
    .strictObject({
      title: z.string().describe('Name of the record.'),
      url: address.describe('Its front page.'),
      updated: apiDay.describe('Its revision: the day of its latest change.'),
      as_of: apiDay.describe('The day as of which it is shown.'),
      licence: z.string().describe('SPDX id of its licence.'),
      licence_url: address.describe('Text of its licence.'),
    })
    .describe('The record that this file is a part of.'),
};

/** The head of an answer of the API. */
export function head(record: TrackerRecord, urls: Urls, name: string) {
  return {
    $schema: absolute(urls, apiSchemaPath(name)),
    version: SHAPES_VERSION,
    record: {
      title: SITE_NAME,
      url: absolute(urls, ''),
      updated: revisionOf(record),
      as_of: record.asOf,
      licence: LICENCE.id,
      licence_url: LICENCE.url,
    },
  };
}
