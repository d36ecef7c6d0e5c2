/** Files that are too large or too odd to store: what the test adds to a folder of the fixtures. */
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles } from './temporary-record.ts';

const MOST = 64 * 1024;
const DAVONIA = '---\nname: Davonia\niso_alpha3: XDD\nregion: asia\n---\n';

/** A valid country of exactly this many bytes: a comment fills the head. */
export function countryOfSize(bytes: number): string {
  const [start, end] = DAVONIA.split('region');
  const filling = '# '.padEnd(bytes - DAVONIA.length - 1, 'x');
  return `${start}${filling}\nregion${end}`;
}

/** What is added, by folder of the fixtures. */
export const MADE: Readonly<Record<string, (directory: string) => void>> = {
  'file-size/valid': (directory) => {
    addFiles(directory, { 'countries/xd.md': countryOfSize(MOST) });
  },
  'file-size/invalid': (directory) => {
    addFiles(directory, {
      'countries/xd.md': countryOfSize(MOST + 1),
      'norms/long.md': new Uint8Array(2 * MOST),
    });
  },
  'body-depth/valid': (directory) => {
    addFiles(directory, { 'countries/xd.md': `${DAVONIA}${'- '.repeat(20)}\n` });
  },
  'body-depth/invalid': (directory) => {
    addFiles(directory, { 'countries/xd.md': `${DAVONIA}${'>'.repeat(10_000)} Davonia\n` });
  },
  'encoding/invalid': (directory) => {
    addFiles(directory, {
      'countries/latin-1.md': Buffer.from('---\nname: Côte d’Or\n---\n', 'latin1'),
      'countries/utf-16.md': Buffer.from(`\uFEFF${DAVONIA}`, 'utf16le'),
      'countries/cut-short.md': Buffer.from(`${DAVONIA}Davonia…`).subarray(0, -1),
    });
  },
  'characters/invalid': (directory) => {
    addFiles(directory, {
      'countries/bell.md': DAVONIA.replace('Davonia', 'Dav\u0007onia'),
      'countries/nothing.md': `${DAVONIA}\r\nEnd\u0000`,
      'countries/space.md': DAVONIA.replace('name', 'na\u200Bme'),
      'countries/parts.md': DAVONIA.replace('Davonia', 'Da\u0308vonia'),
      'coverage.md': 'Read\u00A0twice.\n',
      'permalinks.txt': 'countries/x\u00ADa\n',
    });
  },
  'file-place/invalid': (directory) => {
    symlinkSync(join(directory, 'countries/xa.md'), join(directory, 'countries/xl.md'));
    symlinkSync(join(directory, 'events/2013'), join(directory, 'events/2012'));
    for (const paper of ['coverage.md', 'permalinks.txt']) {
      rmSync(join(directory, paper));
      symlinkSync(join(directory, 'countries/xa.md'), join(directory, paper));
    }
  },
};
