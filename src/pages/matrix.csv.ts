import { matrixCsv } from '../publish/data/matrix-csv.ts';
import { publishedMatrix } from '../record/matrix.ts';
import { getRecord } from '../site/record.ts';

/** The whole matrix as CSV. */
export async function GET(): Promise<Response> {
  const csv = matrixCsv(publishedMatrix(await getRecord()));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
