import { plainDashes } from '#chemistry/characters.ts';

/** An InChIKey, or a part of one, as someone wrote it. */
export interface InchiKeyReading {
  /** Upper case, without label. */
  readonly key: string;
  /** Whether all three blocks are present; otherwise `key` is the first block or the first two. */
  readonly complete: boolean;
}

const MAX_LENGTH = 80;
const LABEL =
  /^(?:(?:std|standard)[.\s]*)?inchi\s*-?\s*key\s*(?:\((?:std|standard)\)\s*)?[=:：]*\s*/i;
// 14 letters of connectivity, 8 of the other layers with the flag S (standard) or N and the
// version, and one for protonation (doi:10.1186/s13321-015-0068-4).
const BLOCKS = /^([A-Z]{14})(?:([A-Z]{8}[SN][A-Z])([A-Z])?)?$/;
const SEPARATED = /^[a-z]{14}-[a-z]{8}[sn][a-z]-[a-z]$|^[a-z]{14}[\s-]+[a-z]{8}[sn]a[\s-]+[a-z]$/i;
/** The second block of a compound without stereo and isotopes. */
const USUAL = /^[a-z]{14}uhfffaoysa[a-z]$/i;

/**
 * Reads a text that is one InChIKey or its beginning, if the end was cut off in copying. Its blocks
 * may be apart by hyphens, blanks or nothing, "InChIKey=" may stand in front. A whole key may be in
 * any letter case; a part, and a key whose blocks are not apart, has to be in capitals:
 * "photosensitive" has 14 letters too. Undefined for any other text.
 * @example readInchiKey('XDXCBCXNCQGZPG UHFFFAOYSA N')?.key // 'XDXCBCXNCQGZPG-UHFFFAOYSA-N'
 */
export function readInchiKey(text: string): InchiKeyReading | undefined {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return undefined;
  const bare = plainDashes(trimmed.replace(LABEL, ''));
  const joined = bare.replaceAll(/[\s-]/g, '');
  const isCertain = bare.length < trimmed.length || SEPARATED.test(bare) || USUAL.test(joined);
  const [, ...blocks] = BLOCKS.exec(isCertain ? joined.toUpperCase() : joined) ?? [];
  const found = blocks.filter((block) => block !== undefined);
  if (found.length === 0) return undefined;
  return { key: found.join('-'), complete: found.length === 3 };
}

/** The first block, which encodes the connectivity without stereo, isotopes and protonation. */
export function inchiKeySkeleton(key: string): string {
  return key.slice(0, 14);
}
