/** Tells how many pages of a long build are written. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { makeProgress } from '../site/progress.ts';

/** Counts pages as Astro renders them. */
export function progress(): AstroIntegration {
  return {
    name: 'progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => counting(prerenderer));
      },
    },
  };
}

function counting(prerenderer: AstroPrerenderer): AstroPrerenderer {
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
