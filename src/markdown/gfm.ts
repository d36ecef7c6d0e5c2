/** GitHub's Markdown, without its search for bare addresses where a text cannot hold one. */
import remarkGfm from 'remark-gfm';
import type { Plugin, Processor } from 'unified';

/** What every bare address holds that GFM makes a link of. */
const ADDRESS = /https?:|www\.|@|mailto:|xmpp:/i;

/** Whether a text may hold a bare web or mail address. */
export function mayHoldAddress(markdown: string): boolean {
  return ADDRESS.test(markdown);
}

/** Constructs of micromark by the character at which they may begin. */
type Constructs = Readonly<Record<string, unknown>>;

/**
 * `remark-gfm` as it is, except that bare addresses stay text. Looking for them takes half of the
 * time of parsing, since an address may begin at every letter.
 */
export const remarkGfmWithoutAddresses: Plugin<[]> = function (this: Processor) {
  remarkGfm.call(this as never);
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    text: withoutAddresses((extension.text ?? {}) as Constructs),
  })) as NonNullable<typeof data.micromarkExtensions>;
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extension) =>
    [extension].flat(2).filter((part) => !('literalAutolink' in (part.enter ?? {}))),
  );
};

function withoutAddresses(text: Constructs): Constructs {
  const kept = Object.entries(text).map(([code, constructs]): [string, unknown[]] => [
    code,
    [constructs].flat().filter((construct) => !/Autolink$/.test(nameOf(construct))),
  ]);
  return Object.fromEntries(kept.filter(([, constructs]) => constructs.length > 0));
}

function nameOf(construct: unknown): string {
  return (construct as { name?: string }).name ?? '';
}
