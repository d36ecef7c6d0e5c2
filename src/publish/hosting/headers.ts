/**
 * The HTTP headers of the site, once: `_headers` is made from them, and a test holds the server
 * configurations in `hosting/` against them.
 */

/** Nothing but the site's own files; search compiles WebAssembly. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Who may show a page in a frame: nobody, but anybody an embed. Policies add up where two are sent. */
export const FRAMES = { pages: "frame-ancestors 'none'", embeds: 'frame-ancestors *' };

/**
 * Scripts of other sites may read each file, which is public and the same for everybody, with the headers
 * that tell a new version and a part of it (Fetch standard, CORS protocol).
 */
export const CROSS_ORIGIN: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Range, ETag',
};

/** Headers of every answer, beside the policy. */
export const HEADERS: Readonly<Record<string, string>> = {
  ...CROSS_ORIGIN,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
};

/** How long an answer may be kept: files named by their content for ever, all others after asking again. */
export const CACHING = {
  hashed: 'public, max-age=31536000, immutable',
  others: 'public, max-age=0, must-revalidate',
};

/**
 * `_headers` as Netlify and Cloudflare read it. Rules that match one address add up there, so the
 * ban on frames stands at each folder but the embeds' own.
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]
      .map((line) => `${line}\n`)
      .join('');
  const framed = folders.filter((folder) => folder !== 'embed' && folder !== '_astro');
  return [
    rule('*', { 'Content-Security-Policy': CONTENT_SECURITY_POLICY, ...HEADERS }),
    rule('', { 'Content-Security-Policy': FRAMES.pages }),
    ...framed.map((folder) => rule(`${folder}/*`, { 'Content-Security-Policy': FRAMES.pages })),
    rule('_astro/*', { 'Cache-Control': CACHING.hashed }),
  ].join('\n');
}
