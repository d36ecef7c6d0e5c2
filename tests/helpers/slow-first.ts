import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Files that take long, longest first: begun last, one of them would keep a single core busy. */
const SLOW = [
  'scripts/build-faults',
  'scripts/build',
  'scripts/release',
  'scripts/dev',
  'scripts/check',
  'publish/data/front-matter',
  'fuzz/entries',
  'browser/access',
  'browser/timeline',
  'build/html',
  'real-site/budgets',
  'real-site/search',
];

/** Projects in the order in which they are begun: sites are built while modules are tested. */
const PROJECTS = ['unit', 'alone', 'sub-path', 'site', 'real-site'];

/** Puts slow files first within their project. */
export class SlowFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      const place = SLOW.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return PROJECTS.indexOf(project.name) * 100 + (place === -1 ? 99 : place);
    };
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}
