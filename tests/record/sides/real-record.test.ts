/** Accusations and replies of the real record, computed a second time from the Markdown alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { apiFiles } from '../../../src/publish/data/api/files.ts';
import { accusations as accusationTable } from '../../../src/publish/data/tables/sides.ts';
import { accusations } from '../../../src/record/sides/accusation.ts';
import { settings } from '../../../src/site/settings.ts';
import { real } from '../../publish/real-record.ts';
import { urls } from '../../publish/records.ts';

interface Head {
  id: string;
  type: string;
  withdrawn?: unknown;
  parties: { party: string; role: string }[];
  statements?: { by?: string; act: string; about?: string }[];
  links?: { rel: string; event: string }[];
}

/** The heads of all events, as a YAML parser of its own reads them. */
const heads = (() => {
  const folder = join(settings.contentDir, 'events');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const head = parse(text.split(/^---\s*$/m)[1] ?? '', { schema: 'failsafe' }) as Head;
      return { ...head, id: name.replace(/^.*[/\\]|\.md$/g, '') };
    })
    .filter(({ withdrawn }) => withdrawn === undefined);
})();

const ANSWERS = ['denies', 'rejects', 'admits', 'protests', 'declines-comment'];
const ACCUSES = ['accuses', 'attributes'];

/** Every accusation as "event accuser accused", and whether the accused said anything on it. */
function expected(): Map<string, boolean> {
  const answeredBy = Map.groupBy(
    heads.flatMap((head) =>
      (head.links ?? [])
        .filter(({ rel }) => rel === 'responds-to')
        .map(({ event }) => ({ event, head })),
    ),
    ({ event }) => event,
  );
  const found = new Map<string, boolean>();
  for (const head of heads) {
    const statements = head.statements ?? [];
    const pairs = statements
      .filter(({ by, act, about }) => by && about && by !== about && ACCUSES.includes(act))
      .map(({ by, about }) => [by ?? '', about ?? '']);
    if (['indictment', 'sanction', 'attribution'].includes(head.type)) {
      for (const a of head.parties.filter(({ role }) => role === 'initiator'))
        for (const b of head.parties.filter(({ role }) => role === 'alleged-actor'))
          if (a.party !== b.party) pairs.push([a.party, b.party]);
    }
    for (const [accuser = '', accused = ''] of pairs) {
      const accusers = pairs.filter(([, one]) => one === accused).map(([one]) => one);
      const says = (of: Head, here: boolean) => {
        const began = of.parties.some(
          ({ party, role }) => party === accused && role === 'initiator',
        );
        const spoken = (of.statements ?? []).some(
          ({ by, act, about }) =>
            by === accused &&
            (about === undefined || accusers.includes(about)) &&
            (ANSWERS.includes(act) ||
              (ACCUSES.includes(act) && about !== undefined && !(here && began))),
        );
        return spoken || (!here && of.type === 'denial' && began);
      };
      const later = (answeredBy.get(head.id) ?? []).map((link) => link.head);
      found.set(
        `${head.id} ${accuser} ${accused}`,
        says(head, true) || later.some((one) => says(one, false)),
      );
    }
  }
  return found;
}

it('finds the same accusations and answers as a second reading of the files', () => {
  const derived = accusations(real).map(
    ({ event, accuser, accused, reply }) =>
      `${event.id} ${accuser.id} ${accused.id} ${reply.kind !== 'no-reply-found' && reply.kind !== 'not-searched'}`,
  );
  const again = [...expected()].map(([key, answered]) => `${key} ${answered}`);
  expect(derived.toSorted()).toEqual(again.toSorted());
});

it('says the same numbers in the API and in the table', () => {
  const count = accusations(real).length;
  const file = apiFiles.find(({ name }) => name === 'accusations');
  expect(file?.data(real, urls)['accusations']).toHaveLength(count);
  expect(accusationTable.rows(real, urls)).toHaveLength(count);
});
