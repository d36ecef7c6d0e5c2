import type { AstroIntegration } from 'astro';
/** placeholder */
export function pagefind(): AstroIntegration {
  return { name: 'pagefind', hooks: {} };
}
