import type { APIRoute } from 'astro';
import { outlineOf } from '../../record/outline.ts';
import { getRecord } from '../../site/record.ts';

/** The record in outline, against which the form holds a draft. */
export const GET: APIRoute = async () => Response.json(outlineOf(await getRecord()));
