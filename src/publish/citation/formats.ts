/** The formats in which reference managers read the citation of an entry: one row a format. */
import { toBiblatex, toBibtex } from './bibtex.ts';
import { toCslItem } from './csl.ts';
import type { CitedEntry } from './item.ts';
import { toRis } from './ris.ts';

/** Every format, in the order in which pages offer them. */
export const citationFormats: readonly {
  readonly label: string;
  /** The citation as a text to copy. */
  readonly text: (cited: CitedEntry) => string;
}[] = [
  { label: 'BibLaTeX', text: (cited) => toBiblatex(cited).trim() },
  { label: 'BibTeX', text: (cited) => toBibtex(cited).trim() },
  { label: 'RIS', text: (cited) => toRis(cited).replaceAll('\r', '').trim() },
  { label: 'CSL-JSON', text: (cited) => JSON.stringify([toCslItem(cited)], undefined, 1) },
];
