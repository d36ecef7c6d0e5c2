/** Ways from a draft to its editors: the repository's own editor, or a letter. */

/** A way, with what must be said of it. */
export interface Way {
  readonly address: string;
  readonly words: string;
  readonly hint: string;
}

/** The longest address that the large hosts and browsers take without fail. */
const LONGEST = 7500;

const PASTE =
  'The text is too long for an address, or this host takes none: copy the file and paste it there.';

/**
 * The way to a new file in a repository, or to the file of an entry that is corrected. GitHub takes the
 * text in the address; GitLab the name only; of other hosts no such address is known.
 */
export function inRepository(
  repository: string | undefined,
  {
    file,
    text,
    corrects,
  }: { readonly file: string; readonly text: string; readonly corrects: boolean },
): Way | undefined {
  if (repository === undefined || !URL.canParse(repository)) return undefined;
  const root = repository.replace(/\/$/, '');
  const { hostname } = new URL(repository);
  const words = corrects
    ? 'Open the file in the repository’s editor'
    : 'Open as a new file in the repository';
  const path = file.split('/').map(encodeURIComponent).join('/');
  if (/(^|\.)gitlab\b/.test(hostname)) {
    const query = new URLSearchParams({ file_name: file });
    const address = corrects ? `${root}/-/edit/main/${path}` : `${root}/-/new/main?${query}`;
    return { address, words, hint: PASTE };
  }
  if (!/(^|\.)github\b/.test(hostname)) return undefined;
  if (corrects) return { address: `${root}/edit/main/${path}`, words, hint: PASTE };
  const prefilled = `${root}/new/main?${new URLSearchParams({ filename: file, value: text })}`;
  return prefilled.length <= LONGEST
    ? { address: prefilled, words, hint: '' }
    : {
        address: `${root}/new/main?${new URLSearchParams({ filename: file })}`,
        words,
        hint: PASTE,
      };
}

/** The longest letter that mail programs take from an address. */
const LONGEST_LETTER = 1900;

/** The way to the editors' address: a letter with the text in it, or where it must be attached. */
export function toEditors(
  contact: string | undefined,
  { file, text }: { readonly file: string; readonly text: string },
): Way | undefined {
  if (contact === undefined) return undefined;
  const words = 'Send it to the editors';
  const attach = 'Download the file first, and attach it.';
  if (!contact.startsWith('mailto:')) return { address: contact, words, hint: attach };
  const subject = `subject=${encodeURIComponent(file.replace(/^.*\//, ''))}`;
  const letter = `${contact}?${subject}&body=${encodeURIComponent(text)}`;
  return letter.length <= LONGEST_LETTER
    ? { address: letter, words, hint: '' }
    : { address: `${contact}?${subject}`, words, hint: attach };
}
