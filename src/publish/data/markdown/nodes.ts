/** Nodes of Markdown (mdast), and how they are written: whatever a text holds, it is read as text. */
import type {
  BlockContent,
  FootnoteDefinition,
  FootnoteReference,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { splitSourceRef } from '../../../domain/schema/text.ts';
import { oneLine } from '../../citation/item.ts';

/** What stands in a line: nodes, and texts that are set as they are; undefined is left out. */
export type Inline = PhrasingContent | string | undefined;

/** Nodes of a line; texts that follow one another become one. */
export function inlines(parts: readonly Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const part of parts) {
    const last = nodes.at(-1);
    if (part === undefined || part === '') continue;
    if (typeof part !== 'string') nodes.push(part);
    else if (last?.type === 'text') last.value += part;
    else nodes.push({ type: 'text', value: part });
  }
  return nodes;
}

export function paragraph(...parts: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: inlines(parts) };
}

export function emphasis(text: string): PhrasingContent {
  return { type: 'emphasis', children: inlines([oneLine(text)]) };
}

export function link(url: string, label = url): Link {
  return { type: 'link', url, children: inlines([oneLine(label)]) };
}

/** A list of lines; nothing where there is none. */
export function list(lines: readonly (readonly Inline[])[], ordered = false): List[] {
  if (lines.length === 0) return [];
  return [
    {
      type: 'list',
      ordered,
      ...(ordered && { start: 1 }),
      spread: false,
      children: lines.map((line) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(...line)],
      })),
    },
  ];
}

/** A section of the second level; nothing where it has no content. */
export function section(
  heading: string,
  content: readonly (BlockContent | undefined)[],
): RootContent[] {
  const blocks = content.filter((block) => block !== undefined);
  return blocks.length === 0
    ? []
    : [{ type: 'heading', depth: 2, children: inlines([heading]) }, ...blocks];
}

/** Footnotes that name the sources of an entry by number, numbered in the order in which they are set. */
export class Notes {
  readonly #sources: readonly { readonly id: string }[];
  readonly #refs: string[] = [];

  constructor(sources: readonly { readonly id: string }[]) {
    this.#sources = sources;
  }

  /** The note on a source, with an optional locator after a colon; none where no source is named. */
  note(ref: string | null | undefined): FootnoteReference | undefined {
    if (ref === undefined || ref === null) return undefined;
    if (!this.#refs.includes(ref)) this.#refs.push(ref);
    const label = String(this.#refs.indexOf(ref) + 1);
    return { type: 'footnoteReference', identifier: label, label };
  }

  /** What every note that was set says. */
  definitions(): FootnoteDefinition[] {
    return this.#refs.map((ref, index) => {
      const { id, locator } = splitSourceRef(ref);
      const number = this.#sources.findIndex((source) => source.id === id) + 1;
      const label = String(index + 1);
      const where = locator === undefined ? '' : `, ${oneLine(locator)}`;
      return {
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: [paragraph(`Source ${number}${where}.`)],
      };
    });
  }
}

/** A tree as CommonMark 0.31 with the footnotes and tables of GFM. */
export function markdownText(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown()],
  });
}
