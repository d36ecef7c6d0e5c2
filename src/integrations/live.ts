/**
 * Edits of the record in the dev server: it is read again, and open pages are shown anew at once.
 * Astro's own store of content would wait half a second first.
 */
import type { AstroIntegration } from 'astro';
import { counted } from '../domain/words.ts';
import { rereadRecord } from '../site/validated-record.ts';
import { settings } from '../site/settings.ts';

/** How long to wait for further changes: editors save in several steps. */
const SETTLE_MILLISECONDS = 30;

export function live(): AstroIntegration {
  return {
    name: 'live',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(settings.contentDir);
        const show = async () => {
          const { entries, findings } = await rereadRecord();
          logger.info(
            `${counted(entries.length, 'entry')}, ${counted(findings.length, 'finding')}`,
          );
          // Astro's own word for it, upon which it forgets what getStaticPaths gave.
          for (const environment of Object.values(server.environments)) {
            environment.hot.send('astro:content-changed', {});
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.contentDir)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            show().catch((error: unknown) => {
              logger.error(String(error));
            });
          }, SETTLE_MILLISECONDS);
        });
      },
    },
  };
}
