/** Folder names of the site, which are not part of the wanted text. */
const FOLDERS =
  /^(products?|compounds?|categor(y|ies)|formula|cas|inchikey|search|names|news|index(\.\w+)?|zh|en)?$/i;

/**
 * The text to search for after a 404: the last segment of the address that is not a folder name,
 * without its file extension. Hyphens stay, since numbers and names contain them.
 * @returns empty text if there is nothing to search for
 */
export function wantedFrom(pathname: string): string {
  const parts = pathname
    .split('/')
    .map(decoded)
    .filter((part) => !FOLDERS.test(part));
  return (parts.at(-1) ?? '')
    .replace(/\.(html?|php|aspx?|json|mol|sdf|svg|pdf)$/i, '')
    .replace(/[_+\s]+/g, ' ')
    .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
