/**
 * Style sheets, and the script of the first frame, in a folder whose name holds `%`, `#` or `?`. Astro
 * looks for the list of them at an address that it makes of the path without escaping it, finds none
 * there, and leaves them behind. So they are kept while Vite writes them, and put into the site where
 * they are missing.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function leftBehind(): AstroIntegration {
  const written = new Map<string, string | Uint8Array>();
  return {
    name: 'left-behind',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'left-behind',
          writeBundle: (_options: unknown, bundle: Readonly<Record<string, Output>>) => {
            for (const [name, output] of Object.entries(bundle)) {
              if (output.type !== 'asset' || output.source === undefined) continue;
              if (/\.(?:css|js)$/.test(name)) written.set(name, output.source);
            }
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': ({ dir }) => {
        for (const [name, source] of written) {
          const file = join(fileURLToPath(dir), name);
          if (existsSync(file)) continue;
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, source);
        }
      },
    },
  };
}

/** What Vite hands over of a written file. */
interface Output {
  readonly type: 'asset' | 'chunk';
  readonly source?: string | Uint8Array;
}
