/** Tells how many pages of a long build are written. */
import type { AstroPrerenderer } from 'astro';
import { makeProgress } from '../site/progress.ts';

/** A prerenderer that tells how many of its pages are done. */
export function counting(prerenderer: AstroPrerenderer): AstroPrerenderer {
  const pages = makeProgress('pages written');
  let total = 0;
  let done = 0;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      total = paths.length;
      return paths;
    },
    render: async (request, options) => {
      const response = await prerenderer.render(request, options);
      pages.update((done += 1), total);
      return response;
    },
    teardown: async () => {
      await prerenderer.teardown?.();
      pages.end();
    },
  };
}
