import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryPath, makeLocate } from '../../src/source/locate.ts';
import { temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();

it.each([
  ['events', '2014-05-19-a', 'content/events/2014/2014-05-19-a.md'],
  ['events', '201x-a', 'content/events/201x/201x-a.md'],
  ['countries', 'us', 'content/countries/us.md'],
  ['mechanisms', 'group', 'content/mechanisms/group.md'],
] as const)('entryPath: %s %s', (kind, id, path) => {
  expect(entryPath('content', kind, id)).toBe(join(path));
});

describe('makeLocate', () => {
  const directory = makeRecord('nothing', {
    'events/2014/2014-05-19-a.md':
      '\uFEFF---\r\ntitle: A\r\nparties:\r\n  - { party: cn }\r\n---\r\n',
    'countries/us.md': '---\nname: United States\n---\n',
  });

  it.each([
    ['events', '2014-05-19-a', ['title'], { line: 2, column: 8 }],
    ['events', '2014-05-19-a', ['parties', 0, 'party'], { line: 4, column: 14 }],
    ['events', '2014-05-19-a', ['date'], { line: 2, column: 1 }],
    ['countries', 'us', ['name'], { line: 2, column: 7 }],
  ] as const)('tells where in %s/%s %j stands', (folder, id, path, position) => {
    expect(makeLocate(directory)({ folder, id }, path)).toEqual(position);
  });

  it('reads each file once', () => {
    const own = makeRecord('nothing', {
      'countries/us.md': '---\na: b\nname: United States\n---\n',
    });
    const locate = makeLocate(own);
    const us = { folder: 'countries', id: 'us' } as const;
    expect(locate(us, ['name'])).toEqual({ line: 3, column: 7 });
    writeFileSync(join(own, 'countries/us.md'), '---\nname: United States\n---\n');
    expect(locate(us, ['name'])).toEqual({ line: 3, column: 7 });
    expect(makeLocate(own)(us, ['name'])).toEqual({ line: 2, column: 7 });
  });
});
