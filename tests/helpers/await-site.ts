/** Before each file of a project that looks at a built site: waits until there is one. */
import { settings } from '../../src/site/settings.ts';
import { builtSite } from './built-site.ts';

await builtSite(settings.outDir);
