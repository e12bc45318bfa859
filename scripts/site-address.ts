import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentDirectory, requireContentFolder } from '#catalog/content/files.ts';

/**
 * The address under which the catalog is published, its path included and with a slash at the end:
 * SITE_URL, else `catalogUrl` of company.yaml, else the host of the supplier's own website, whose
 * path does not count.
 */
export async function siteAddress(): Promise<URL> {
  await requireContentFolder(contentDirectory());
  const company = parse(readFileSync(join(contentDirectory(), 'company.yaml'), 'utf8')) as {
    catalogUrl?: string;
    website: string;
  };
  const address = process.env['SITE_URL'] ?? company.catalogUrl;
  return address === undefined
    ? new URL('/', company.website)
    : new URL(address.replace(/\/*$/, '/'));
}
