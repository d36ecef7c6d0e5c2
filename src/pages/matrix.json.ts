import { publishedMatrix } from '../record/matrix.ts';
import { getRecord } from '../site/record.ts';

/** Latest stances, for the comparison and for the CSV of the matrix that is shown. */
export async function GET(): Promise<Response> {
  return Response.json(publishedMatrix(await getRecord()));
}
