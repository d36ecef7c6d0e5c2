/** Texts that robots and finders of faults look for: `robots.txt` and `security.txt`. */
import type { Urls } from '../../site/urls.ts';
import { instant } from '../identity.ts';
import { absolute } from '../paths.ts';

/** `robots.txt` (RFC 9309): everything may be read; what is not to be listed says so itself. */
export function robotsText(urls: Urls): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls, 'sitemap.xml')}\n`;
}

/** How long `security.txt` holds: RFC 9116 §2.5.5 advises less than a year. */
const SECURITY_DAYS = 180;

/** `security.txt` (RFC 9116). It expires a fixed time after the day as of which the site was built. */
export function securityText(contact: string, asOf: string, urls: Urls): string {
  const expires = instant(asOf);
  expires.setUTCDate(expires.getUTCDate() + SECURITY_DAYS);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${absolute(urls, '.well-known/security.txt')}`,
    '',
  ].join('\n');
}
