/** The switches of the project: environment variables, read and validated here and nowhere else. */
import { resolve } from 'node:path';
import { tryEdtf } from '../domain/date.ts';
import { contentDirProblem, outDirProblem } from './places.ts';

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
  /** HOST_FILE_LIMIT: how many files the host takes; a build warns near it. There is no default. */
  readonly hostFileLimit: number | undefined;
}

/** What is wrong with the switches: a sentence on each line. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads the settings from an environment. Throws a SettingsError that lists everything wrong. */
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
    contentDir: resolve(read('CONTENT_DIR', 'content', parsePath, 'a directory')),
    outDir: resolve(read('OUT_DIR', 'dist', parsePath, 'a directory')),
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
      parseRepository,
      'an address that starts with https://',
    ),
    contact: read('CONTACT', undefined, parseContact, 'a mailto: or https:// address'),
    hostFileLimit: read('HOST_FILE_LIMIT', undefined, parseCount, 'a number of files'),
  };
  const { contentDir, outDir } = settings;
  const content = contentDirProblem(contentDir);
  if (content) problems.push(`CONTENT_DIR must be a record, but ${contentDir} is none: ${content}`);
  const out = outDirProblem(outDir, contentDir);
  if (out) problems.push(`OUT_DIR must be a directory of its own, but ${outDir} is not: ${out}`);
  if (problems.length > 0) throw new SettingsError(problems.join('\n'));
  return Object.freeze(settings);
}

/** A path as it stands; a leading tilde is left over from a shell that did not know it. */
function parsePath(text: string): string | undefined {
  return text.startsWith('~') || /\p{Cc}/u.test(text) ? undefined : text;
}

/** The address in a text, where it has a host in plain letters and nobody's name and password. */
function parseWeb(text: string, schemes: RegExp): URL | undefined {
  if (/[\s\p{Cc}<>"'`\\{}|^]/u.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/.test(url.hostname);
  const named = url.username !== '' || url.password !== '' || text.includes('@');
  return schemes.test(text) && host && !url.hostname.includes('..') && !named ? url : undefined;
}

function parseOrigin(text: string): string | undefined {
  return /^[^?#]+?:\/\/[^/?#]+\/?$/.test(text)
    ? parseWeb(text, /^https?:\/\//i)?.origin
    : undefined;
}

function parseBase(text: string): string | undefined {
  const inner = text.replace(/^\//, '').replace(/\/$/, '');
  if (inner === '') return /^\/?$/.test(text) ? '/' : undefined;
  const parts = inner.split('/');
  const plain = parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  return plain ? `/${inner}/` : undefined;
}

function parseDay(text: string): string | undefined {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? tryEdtf(text)?.earliest : undefined;
}

function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^(0|[1-9]\d{0,4})$/.test(text) && port <= 65535 ? port : undefined;
}

function parseCount(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function parseRepository(text: string): string | undefined {
  if (/[?#]/.test(text)) return undefined;
  return parseWeb(text, /^https:\/\//) && text.replace(/\/+$/, '');
}

function parseContact(text: string): string | undefined {
  const mail = /^mailto:[\w.!$&*+/=~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+(\?[\w=&%.+-]+)?$/i;
  return mail.test(text) || parseWeb(text, /^https:\/\//) ? text : undefined;
}

/** The settings of this run; ends it with the sentences where they are wrong. */
function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** The settings of this run. */
export const settings = settingsOrExit();
