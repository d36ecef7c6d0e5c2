/** Copies of the project with a small record, in which builds and servers may do what they like. */
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** What a build needs of the project, beside its packages. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the project into a new directory, with `files` as its record, by path below `content/`. */
export async function copyProject(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const part of PARTS) await cp(part, join(directory, part), { recursive: true });
  await symlink(resolve('node_modules'), join(directory, 'node_modules'));
  for (const [path, text] of new Map([['permalinks.txt', ''], ...files])) {
    await mkdir(dirname(join(directory, 'content', path)), { recursive: true });
    await writeFile(join(directory, 'content', path), text);
  }
}
