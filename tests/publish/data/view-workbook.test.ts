/** The workbook of a view, unzipped and read by its XML. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { selectRows } from '../../../src/publish/data/selection.ts';
import { viewWorkbook } from '../../../src/publish/data/view-workbook.ts';

const columns = [
  'table_name,n,column_name,type,required,description,vocabulary,references',
  'events,1,id,string,1,Id of the event.,,',
  'events,2,date_earliest,date,1,First possible day.,,',
  'events,3,roles,string,0,"Who took part, in which role.",,',
  'accusations,1,event_id,string,1,Id of the event.,,events.id',
  'accusations,2,days,integer,0,Days to the reply.,,',
  'norms,1,id,string,1,Id of the norm.,,',
].join('\r\n');
const events =
  'id,date_earliest,roles\r\na,2014-05-19,"us:initiator;ru:alleged-actor"\r\nb,2015-01-01,\r\n';

async function sheets() {
  const bytes = await viewWorkbook({
    title: 'Accusations against Russia',
    address: 'https://example.org/?country=ru&role=accused',
    columns,
    tables: {
      events: selectRows(events, new Set(['a'])),
      accusations: 'event_id,days\r\na,12\r\n',
    },
  });
  const files = unzipSync(bytes);
  const names = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const shared = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
  const cells = (place: number) =>
    strFromU8(files[`xl/worksheets/sheet${place}.xml`] ?? new Uint8Array());
  return {
    names: [...names.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name),
    shared,
    cells,
  };
}

it('says what it is, and holds the tables and what their columns mean', async () => {
  const { names, shared } = await sheets();
  expect(names).toEqual(['About', 'events', 'accusations', 'columns']);
  expect(shared).toContain('Accusations against Russia');
  expect(shared).toContain('https://example.org/?country=ru&amp;role=accused');
  expect(shared).toContain('us:initiator;ru:alleged-actor');
  expect(shared).toContain('Days to the reply.');
});

it('holds what the view holds, and the columns of its tables only', async () => {
  const { shared } = await sheets();
  expect(shared).not.toContain('2015-01-01');
  expect(shared).not.toContain('Id of the norm.');
});

it('types days and numbers as the columns are declared', async () => {
  const { cells, shared } = await sheets();
  // 19 May 2014 is the 41,778th day of the calendar of spreadsheets.
  expect(cells(2)).toMatch(/<v>41778<\/v>/);
  expect(cells(3)).toMatch(/<v>12<\/v>/);
  expect(shared).not.toContain('2014-05-19');
});
