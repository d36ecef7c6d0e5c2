/** The switches of the project: environment variables, read and validated here and nowhere else. */
import { resolve } from 'node:path';
import { parseEdtf } from '../domain/edtf.ts';

export interface Settings {
  /** CONTENT_DIR: directory of the record. */
  readonly contentDir: string;
  /** OUT_DIR: directory of the built site. */
  readonly outDir: string;
  /** SITE_URL: origin under which the site is published, without a slash at its end. */
  readonly siteUrl: string;
  /** BASE_PATH: path under which the site is published, with a slash at both ends. */
  readonly basePath: string;
  /** AS_OF: the day as of which the record is shown, `YYYY-MM-DD`. Undefined means today. */
  readonly asOf: string | undefined;
  /** PORT: port of the local server. */
  readonly port: number;
  /** REPOSITORY_URL: address of the repository, for corrections. There is no default. */
  readonly repositoryUrl: string | undefined;
  /** CONTACT: mail or web address of the editors. There is no default. */
  readonly contact: string | undefined;
}

/** Reads the settings from an environment. Throws an Error that lists everything wrong with it. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const read = <T>(
    name: string,
    fallback: T,
    parse: (text: string) => T | undefined,
    must: string,
  ): T => {
    const text = env[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) problems.push(`${name} must be ${must}, but is "${text}"`);
    return value ?? fallback;
  };
  const settings: Settings = {
    contentDir: resolve(read('CONTENT_DIR', 'content', (text) => text, 'a directory')),
    outDir: resolve(read('OUT_DIR', 'dist', (text) => text, 'a directory')),
    siteUrl: read(
      'SITE_URL',
      'http://127.0.0.1:4321',
      parseOrigin,
      'an origin such as https://example.org',
    ),
    basePath: read('BASE_PATH', '/', parseBase, 'a path such as /sub/'),
    asOf: read('AS_OF', undefined, parseDay, 'a day, YYYY-MM-DD'),
    port: read('PORT', 4321, parsePort, 'a port from 0 to 65535'),
    repositoryUrl: read(
      'REPOSITORY_URL',
      undefined,
      parseWeb,
      'an address that starts with https://',
    ),
    contact: read('CONTACT', undefined, parseContact, 'a mailto: or https:// address'),
  };
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return Object.freeze(settings);
}

function parseOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' ? origin : undefined;
}

function parseBase(text: string): string | undefined {
  if (!/^\/?[\w./~-]*$/.test(text)) return undefined;
  const inner = text.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function parseDay(text: string): string | undefined {
  try {
    const date = parseEdtf(text);
    return date.precision === 'day' ? date.earliest : undefined;
  } catch {
    return undefined;
  }
}

function parsePort(text: string): number | undefined {
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : undefined;
}

function parseWeb(text: string): string | undefined {
  return /^https:\/\//.test(text) && URL.canParse(text) ? text.replace(/\/+$/, '') : undefined;
}

function parseContact(text: string): string | undefined {
  return /^(mailto:|https:\/\/)/.test(text) && URL.canParse(text) ? text : undefined;
}

/** The settings of this run. */
export const settings = readSettings(process.env);
