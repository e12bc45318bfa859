import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { test } from 'vitest';
import { strings } from '#i18n/strings.ts';
import { toBase64Url } from '#quote/files/base64.ts';
import { crc32, readShareFragment, shareFragment } from '#quote/files/share.ts';
import type { QuoteLine } from '#quote/list/line.ts';
import { MAX_LINES } from '#quote/list/list.ts';
import { fuzz, insist } from '../fuzz.ts';
import { anyLine, faultOfLines, foreignValue, linesOfOneId, soundLine } from './lines.ts';

/** A link around any bytes, with a checksum that is right. */
function wrapped(bytes: Uint8Array): string {
  const data = new Uint8Array(deflateRawSync(bytes));
  return `#list=1.${crc32(data)}.${toBase64Url(data)}`;
}

const ofJson = (value: unknown) => wrapped(new TextEncoder().encode(JSON.stringify(value)));
const withoutIds = (lines: readonly QuoteLine[]) =>
  JSON.stringify(lines.map((line) => ({ ...line, id: '' })));

interface Link {
  fragment: string;
  /** What it holds if it is taken: signs that count for nothing in base64 may have changed. */
  holds?: string;
  outcome?: 'taken' | 'refused';
}

const sound = fc.array(soundLine, { minLength: 1, maxLength: 6 });
/** A place in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (text: string, share: number) => Math.floor(share * text.length);

const kept = sound.map((lines): Link => {
  return { fragment: ofJson(lines), holds: withoutIds(lines), outcome: 'taken' };
});
const damaged = fc
  .tuple(sound, place, fc.string({ minLength: 1, maxLength: 3 }), fc.nat(3))
  .map(([lines, share, put, cut]): Link => {
    const whole = ofJson(lines);
    const start = Math.max(at(whole, share), '#list=1.'.length);
    const fragment = whole.slice(0, start) + put + whole.slice(start + cut);
    return { fragment, holds: withoutIds(lines) };
  });
const truncated = fc.tuple(sound, place).map(([lines, share]): Link => {
  const whole = ofJson(lines);
  return {
    fragment: whole.slice(0, Math.max(at(whole, share), '#list='.length)),
    outcome: 'refused',
  };
});
const otherVersion = fc
  .tuple(sound, fc.constantFrom('0', '2', '01', '9999', '99999', '', '-1', '1e3', '__proto__', '١'))
  .map(([lines, version]): Link => {
    return { fragment: ofJson(lines).replace('=1.', `=${version}.`), outcome: 'refused' };
  });
const foreign = fc
  .oneof(foreignValue, fc.array(anyLine, { maxLength: 6 }), linesOfOneId)
  .map((value): Link => ({ fragment: ofJson(value) }));
const huge = fc
  .constantFrom(
    ofJson(Array.from({ length: MAX_LINES + 1 }, () => ({ cas: '67-64-1', unit: 'g' }))),
    ofJson([{ name: 'x', unit: 'g', note: 'x'.repeat(1_000_000) }]),
    wrapped(Buffer.alloc(20_000_000, '[')),
    wrapped(Buffer.from('['.repeat(100_000))),
    `#list=1.00000000.${'A'.repeat(2_000_000)}`,
  )
  .map((fragment): Link => ({ fragment, outcome: 'refused' }));
const bytes = fc.uint8Array({ maxLength: 200 }).map((all): Link => ({ fragment: wrapped(all) }));
const text = fc.string({ unit: 'binary', maxLength: 100 }).map((rest): Link => {
  return { fragment: `#list=${rest}`, outcome: 'refused' };
});

const links = fc.oneof(
  ...[kept, damaged, truncated, otherVersion, foreign, bytes, text].map((arbitrary) => ({
    arbitrary,
    weight: 12,
  })),
  { arbitrary: huge, weight: 1 },
);

test('any of 5,000 links opens the list that was shared, or is refused with a word', async () => {
  const { share } = strings('en').quote;
  const shared = { what: 'shared links', usual: 5000, maxSeconds: 5, values: links };
  await fuzz(shared, async ({ fragment, holds, outcome }) => {
    const { list, problem } = await readShareFragment(fragment);
    if (!list) {
      insist(share[problem] !== '' && outcome !== 'taken', `refused: ${problem}`);
      return;
    }
    insist(outcome !== 'refused', 'a link of something else is taken');
    const fault = faultOfLines(list);
    insist(fault === undefined && list.length > 0, fault ?? 'an empty list');
    insist(holds === undefined || withoutIds(list) === holds, 'another list than was shared');
    const again = await readShareFragment(await shareFragment(list));
    insist(again.list !== undefined && withoutIds(again.list) === withoutIds(list), 'not again');
  });
});
