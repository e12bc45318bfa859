/** The encodings of text files that are read, by the names that browsers know (WHATWG Encoding). */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'shift_jis',
  'windows-1252',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  text: string;
  encoding: Encoding;
  /** Whether the bytes leave no doubt: a byte order mark, UTF-8 or nothing but ASCII. */
  certain: boolean;
}

/** Number of bytes that a trial looks at. */
const SAMPLE = 200_000;

/**
 * Decodes a text file without its byte order mark: as `chosen`, else as its byte order mark says,
 * else as UTF-8 if it is valid, else by trial: [0xd7, 0xc0] is 桌 in GB18030. Bytes that do not
 * fit become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): DecodedText {
  const marked = markOf(bytes);
  const text = (encoding: Encoding) => new TextDecoder(encoding).decode(bytes);
  if (chosen) return { text: text(chosen), encoding: chosen, certain: false };
  if (marked) return { text: text(marked), encoding: marked, certain: true };
  const wide = wideOf(bytes);
  if (wide) return { text: text(wide), encoding: wide, certain: false };
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: decoded, encoding: 'utf-8', certain: true };
  } catch {
    const encoding = likeliest(bytes);
    return { text: text(encoding), encoding, certain: false };
  }
}

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without a mark: every other byte of Latin text is zero, and none of the others is a control. */
export function wideOf(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 4096);
  if (start.length < 4 || start.length % 2 !== 0) return undefined;
  const [even, odd] = [0, 1].map((parity) => start.filter((_, at) => at % 2 === parity));
  const isHigh = (half: Uint8Array = start) =>
    half.filter((byte) => byte === 0).length > half.length * 0.2;
  const isLow = (half: Uint8Array = start) =>
    half.every((byte) => byte > 31 || (byte > 8 && byte < 14));
  if (isHigh(odd) && isLow(even)) return 'utf-16le';
  return isHigh(even) && isLow(odd) ? 'utf-16be' : undefined;
}

/** Ways to read bytes above ASCII; each gives the share of them that is usual in such texts. */
const TRIALS: Partial<Record<Encoding, (bytes: Uint8Array) => number>> = {
  'utf-8': utf8Share,
  gb18030: gbShare,
  shift_jis: shiftJisShare,
  'windows-1252': latinShare,
};

function likeliest(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  let best: Encoding = 'windows-1252';
  let most = 0;
  for (const encoding of ENCODINGS) {
    const share = TRIALS[encoding]?.(sample) ?? 0;
    if (share > most) [best, most] = [encoding, share];
  }
  return best;
}

/** UTF-8 with a few broken bytes is still UTF-8. */
function utf8Share(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const read = text.replaceAll(/[\p{ASCII}\ufffd]/gu, '').length;
  return read / (read + broken) > 0.75 ? 1 : 0;
}

/**
 * Walks over the bytes above ASCII and weighs each character.
 * @param weigh gives the weight and the number of bytes of the character at a byte above ASCII
 */
function share(bytes: Uint8Array, weigh: (at: number) => [weight: number, length: number]): number {
  let sum = 0;
  let all = 0;
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const [weight, length] = weigh(at);
    sum += weight * length;
    all += length;
    at += length;
  }
  return all === 0 ? 0 : sum / all;
}

/** GB 2312 has signs in rows A1–A9, the usual characters in B0–D7, the others in D8–F7. */
function gbShare(bytes: Uint8Array): number {
  return share(bytes, (at) => {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2);
    if (trail >= 0x30 && trail <= 0x39) return [0.3, 4];
    if (lead === 0x80 || lead === 0xff || trail < 0x40) return [0, 1];
    if (trail < 0xa1) return [0.2, 2];
    if (lead <= 0xa9 || (lead >= 0xb0 && lead <= 0xd7)) return [1, 2];
    return [lead >= 0xd8 && lead <= 0xf7 ? 0.8 : 0.2, 2];
  });
}

/** JIS X 0208 has signs and kana at lead bytes 81–83, the usual characters at 88–97. */
function shiftJisShare(bytes: Uint8Array): number {
  return share(bytes, (at) => {
    const [lead = 0, trail = 0] = bytes.subarray(at, at + 2);
    if (lead >= 0xa1 && lead <= 0xdf) return [0.4, 1];
    if (lead === 0x80 || lead === 0xa0 || lead > 0xfc || trail < 0x40) return [0, 1];
    if (lead <= 0x83) return [1, 2];
    return [lead >= 0x88 && lead <= 0x97 ? 0.9 : 0.5, 2];
  });
}

const USUAL_LATIN = /[À-ÖØ-öø-ÿŠšŽžŒœŸ°±²³¹ºª´µ¶·®™–—‘’‚“”„•…«»§©×½¼¾£€¡¿\u00a0]/;

/** Letters of Western Europe stand alone among ASCII; so do °, ±, ´, µ, ® and curly quotes. */
function latinShare(bytes: Uint8Array): number {
  const high = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  const usual = [...new TextDecoder('windows-1252').decode(high)].map((one) =>
    USUAL_LATIN.test(one),
  );
  return share(bytes, (at) => {
    const isAlone = (bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80;
    return [usual[(bytes[at] ?? 0) - 128] ? (isAlone ? 0.95 : 0.4) : 0, 1];
  });
}
