/** Folders of the site: they say where somebody looked, not what for. */
const FOLDERS =
  /^(products?|compounds?|categor(y|ies)|formula|cas|inchikey|search|names|news|index(\.\w+)?|zh|en)?$/i;

/**
 * What an address that leads nowhere was after, as a text to search for: its last part that is no
 * folder, without the ending of a file. Hyphens stay: they are part of numbers and names.
 * @returns empty if there is nothing to search for
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
