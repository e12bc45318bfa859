/**
 * What a PDF has besides pages: scripts, files, programs to start. Its objects are looked through
 * as text, those in compressed object streams as well (ISO 32000-1, 7.5.7); the content of pages,
 * pictures and fonts is not.
 */
import { inflateSync } from 'node:zlib';

/** Names of objects that a data sheet does not need, and what they are. */
const DANGERS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\/(?:JavaScript|JS)\b/, 'script'],
  [/\/(?:EmbeddedFiles?|RichMedia)\b/, 'embedded files'],
  [/\/(?:Launch|GoToE|ImportData)\b/, 'an action that starts a program or opens a file'],
  [/\/SubmitForm\b/, 'an action that sends data'],
  // To open at a place is usual.
  [/\/AA\s*<<|\/OpenAction\s*<<[^>]*\/S\s*\/(?!GoTo\b)/, 'an action that starts by itself'],
  [/\/XFA\b/, 'a form that is a program (XFA)'],
];

/** Said of a file whose objects are not all looked through. */
export const NOT_UNPACKED = 'objects that cannot be unpacked';

/** Maximum bytes that all object streams of a file unpack to. */
const MAX_UNPACKED = 100_000_000;

/** What of it makes it unfit to be published; empty if nothing does. */
export function dangersOf(bytes: Uint8Array): string[] {
  const { texts, isWhole } = objectTexts(bytes);
  const plain = texts.map(withoutEscapes);
  const found = DANGERS.filter(([pattern]) => plain.some((text) => pattern.test(text)));
  return [...found.map(([, what]) => what), ...(isWhole ? [] : [NOT_UNPACKED])];
}

export function isEncrypted(bytes: Uint8Array): boolean {
  return objectTexts(bytes, false).texts.some((text) => /\/Encrypt\b/.test(withoutEscapes(text)));
}

/** Letters of a name may be written as #4a (ISO 32000-1, 7.3.5). */
function withoutEscapes(text: string): string {
  return text.replaceAll(/#([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** The text outside of streams, and the object streams. */
function objectTexts(bytes: Uint8Array, unpack = true): { texts: string[]; isWhole: boolean } {
  const all = new TextDecoder('latin1').decode(bytes);
  const texts: string[] = [];
  let left = MAX_UNPACKED;
  let isWhole = true;
  let at = 0;
  for (;;) {
    const start = all.indexOf('stream', at);
    const head = all.slice(at, start < 0 ? undefined : start);
    texts.push(head);
    if (start < 0) break;
    const end = all.indexOf('endstream', start + 6);
    const body = start + 6 + (/^\r?\n|^\r/.exec(all.slice(start + 6, start + 8))?.[0].length ?? 0);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    if (unpack && /\/ObjStm\b/.test(withoutEscapes(dictionary))) {
      const data = bytes.subarray(body, end < 0 ? bytes.length : end);
      const text = unpacked(data, withoutEscapes(dictionary), left);
      left -= text?.length ?? 0;
      if (text === undefined) isWhole = false;
      else texts.push(text);
    }
    if (end < 0) break;
    at = end + 'endstream'.length;
  }
  return { texts, isWhole };
}

function unpacked(data: Uint8Array, dictionary: string, left: number): string | undefined {
  const filter = /\/Filter\s*\[?\s*\/(\w+)(?:\s*\/(\w+))?/.exec(dictionary);
  try {
    if (!filter) return new TextDecoder('latin1').decode(data);
    if (filter[1] !== 'FlateDecode' || filter[2] !== undefined || left <= 0) return undefined;
    return inflateSync(data, { maxOutputLength: left }).toString('latin1');
  } catch {
    return undefined;
  }
}
