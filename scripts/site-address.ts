import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentDirectory, requireContentFolder } from '#catalog/content/files.ts';

/**
 * The address under which the catalog is published, for canonical links, feed and sitemap:
 * SITE_URL, else `catalogUrl` of company.yaml, else the supplier's own website.
 */
export async function siteAddress(): Promise<string> {
  await requireContentFolder(contentDirectory());
  const company = parse(readFileSync(join(contentDirectory(), 'company.yaml'), 'utf8')) as {
    catalogUrl?: string;
    website: string;
  };
  return process.env['SITE_URL'] ?? company.catalogUrl ?? company.website;
}
