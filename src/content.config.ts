import { defineCollection } from 'astro:content';
import { recordLoader } from './site/loader.ts';

/** The record, read and checked; pages get it from `site/record.ts`. */
export const collections = { record: defineCollection({ loader: recordLoader() }) };
