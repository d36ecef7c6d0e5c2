/** The rules that hold for a file by itself, before the record as a whole is looked at. */
export const fileRules = [
  { id: 'file-place', summary: 'Every file stands in the folder of its kind, under a plain name.' },
  { id: 'file-size', summary: 'A file has at most 64 KiB.' },
  { id: 'encoding', summary: 'A file is UTF-8.' },
  {
    id: 'characters',
    summary: 'No text holds a character that nobody sees, or a letter written in parts.',
  },
  { id: 'empty-file', summary: 'No entry is empty.' },
  { id: 'front-matter', summary: 'An entry begins with a YAML head between two --- lines.' },
  {
    id: 'yaml',
    summary: 'The head is YAML of which nothing is lost: no tags, anchors or aliases.',
  },
  {
    id: 'permalinks',
    summary: 'Each line of permalinks.txt is the address of an entry, and stands there once.',
  },
  {
    id: 'releases',
    summary:
      'Each line of releases.txt is a release with its day, in order of time, and stands there once.',
  },
  { id: 'lists', summary: 'A list in coverage/ is CSV with its columns, and lists.csv names it.' },
  { id: 'body-depth', summary: 'A body nests no deeper than it can be read.' },
  {
    id: 'body-size',
    summary: 'A body has no more lines, columns and marks of Markdown than can be read.',
  },
  { id: 'schema', summary: 'The head has the keys and values of its kind, and no others.' },
] as const;
export type FileRule = (typeof fileRules)[number]['id'];
