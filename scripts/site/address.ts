import { contentDirectory, readFiles, requireContentFolder } from '#catalog/content/files.ts';
import { formatProblems } from '#catalog/content/problem.ts';

/** Thrown if the address of the site is invalid. */
export class AddressError extends Error {
  override name = 'AddressError';
}

/**
 * The URL at which the catalog is published, including the path, with a trailing slash: SITE_URL,
 * else `catalogUrl` of company.yaml, else the origin of the supplier's website.
 * @throws AddressError, ContentFolderError
 */
export async function siteAddress(): Promise<URL> {
  const stated = process.env['SITE_URL'];
  if (stated) return webAddress(stated, 'SITE_URL');
  await requireContentFolder(contentDirectory());
  const { catalogUrl, website } = await readCompany();
  if (catalogUrl !== undefined) return webAddress(catalogUrl, 'catalogUrl of company.yaml');
  const own = typeof website === 'string' ? URL.parse(website)?.origin : website;
  return webAddress(own ?? website, 'website of company.yaml');
}

async function readCompany(): Promise<{ catalogUrl?: unknown; website?: unknown }> {
  const { files, problems } = await readFiles(contentDirectory(), 'company');
  const [company] = files;
  if (company && !company.unread) return company.data as object;
  const why = problems.length > 0 ? formatProblems(problems) : 'There is no such file.';
  throw new AddressError(
    `company.yaml is not readable, so the address of the site is not known.\n${why}`,
  );
}

function webAddress(text: unknown, where: string): URL {
  const url = typeof text === 'string' ? URL.parse(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new AddressError(
      `${where}: '${String(text)}' is not the address of a site.\n` +
        'Write it with its scheme, and with the path below which the site stands: https://www.example.com/catalog/',
    );
  url.pathname = url.pathname.replace(/\/*$/, '/');
  return url;
}
