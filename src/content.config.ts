import { defineCollection } from 'astro:content';
import { recordLoader } from './site/loader.ts';

/** The files of the record; `site/record.ts` is the only reader of this collection. */
export const collections = { files: defineCollection({ loader: recordLoader() }) };
