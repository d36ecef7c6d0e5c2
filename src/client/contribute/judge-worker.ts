/** A worker that holds drafts against the record in outline, so that typing never waits for the check. */
import { entriesOf } from '../../record/outline.ts';
import type { Outline } from '../../record/outline.ts';
import type { Entry } from '../../source/entry.ts';
import { frontMatterOf } from '../../publish/data/front-matter.ts';
import { sectionsOf } from '../../source/entry-text.ts';
import type { Draft } from '../../source/entry-text.ts';
import { choicesOf } from './choices.ts';
import type { Choice } from './choices.ts';
import { judge } from './judge.ts';
import type { Asked, Judged } from './judge.ts';

/** What the worker is asked: the outline first, then drafts, or a published event to be corrected. */
export type Question =
  | { readonly ask: 'start'; readonly outline: string; readonly page: string }
  | { readonly ask: 'judge'; readonly draft: Asked }
  | { readonly ask: 'open'; readonly address: string };

/** What it answers. */
export type Answer =
  | { readonly told: 'choices'; readonly choices: ReadonlyMap<string, readonly Choice[]> }
  | { readonly told: 'judged'; readonly judged: Judged }
  | { readonly told: 'opened'; readonly draft: Draft }
  | { readonly told: 'failed'; readonly what: Question['ask'] };

let entries: readonly Entry[] = [];
let page = '/events/:id/';

const answer = (message: Answer) => {
  postMessage(message);
};

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function take(question: Question): Promise<void> {
  switch (question.ask) {
    case 'start': {
      page = question.page;
      const outline = (await fetched(question.outline)) as readonly Outline[];
      entries = entriesOf(outline);
      answer({ told: 'choices', choices: choicesOf(outline) });
      break;
    }
    case 'open': {
      const { event } = (await fetched(question.address)) as {
        event: Record<string, unknown> & { body: { markdown: string } };
      };
      const sections = sectionsOf(event.body.markdown);
      answer({ told: 'opened', draft: { head: frontMatterOf(event), sections } });
      break;
    }
    case 'judge': {
      const root = page.replace(/events\/:id\/$/, '');
      const judged = judge(
        question.draft,
        entries,
        new Date(),
        (kind, id) => `${root}${kind}/${id}/`,
      );
      answer({ told: 'judged', judged });
    }
  }
}

/** One question after the other: a draft waits for the outline. */
let turn: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  turn = turn
    .then(() => take(data))
    .catch(() => {
      answer({ told: 'failed', what: data.ask });
    });
});
