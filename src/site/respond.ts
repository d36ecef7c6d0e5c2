/** The answer of an endpoint. A static host tells the media type by the name; the dev server by this. */
export function respond(body: string | Uint8Array<ArrayBuffer>, mediaType: string): Response {
  const text = typeof body === 'string' ? '; charset=utf-8' : '';
  return new Response(body, { headers: { 'Content-Type': `${mediaType}${text}` } });
}
