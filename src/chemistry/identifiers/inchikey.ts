import { plainDashes } from '#chemistry/characters.ts';

/** An InChIKey, or a part of one, as someone wrote it. */
export interface InchiKeyReading {
  /** Upper case, without label. */
  readonly key: string;
  /** Whether all three blocks are present; otherwise `key` is the 14 letters of the skeleton. */
  readonly complete: boolean;
}

const MAX_LENGTH = 60;
const LABEL = /^inchi\s*-?\s*key\s*[=:]?\s*/i;
// 14 letters of connectivity, 8 of the other layers with the flag S (standard) or N and the
// version, and one for protonation (doi:10.1186/s13321-015-0068-4).
const COMPLETE = /^([A-Z]{14})-[A-Z]{8}[SN][A-Z]-[A-Z]$/;
const SKELETON = /^([A-Z]{14})(?:-|-[A-Z]{8}[SN][A-Z]-?)?$/;

/**
 * Reads a text that is one InChIKey (27 characters, any case, "InChIKey=" in front allowed) or its
 * first block, also if the end was cut off in copying. The bare first block has to be in capitals:
 * "photosensitive" has 14 letters too. Undefined for any other text.
 */
export function readInchiKey(text: string): InchiKeyReading | undefined {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return undefined;
  const bare = plainDashes(trimmed.replace(LABEL, ''));
  const upper = bare.toUpperCase();
  if (COMPLETE.test(upper)) return { key: upper, complete: true };
  const labelled = bare.length < trimmed.length;
  const skeleton = SKELETON.exec(labelled ? upper : bare)?.[1];
  return skeleton === undefined ? undefined : { key: skeleton, complete: false };
}

/** The first block, which encodes the connectivity without stereo, isotopes and protonation. */
export function inchiKeySkeleton(key: string): string {
  return key.slice(0, 14);
}
