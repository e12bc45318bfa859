import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '#quote/files/base64.ts';
import { crc32, isShareFragment, readShareFragment, shareFragment } from '#quote/files/share.ts';
import { UNITS } from '#quote/list/unit.ts';
import { butyllithium, caseOfSix } from '../specimen-lines.ts';

const list = [
  { id: 'a', cas: '2142-70-3', name: '2′-Iodoacetophenone', amount: '25', unit: 'g', held: true },
  { id: 'b', name: '4-溴-2-氟甲苯', unit: 'kg', note: 'a\nb' },
] as const;
/** `list` in a link of before grades and packs. */
const EARLIER =
  '#list=1.4c9fe1b8.i65WSk4sVrJSMjI0MdI1N9A1VtJRykvMTQUJPWrYpOuZn5KfmJxakl-QkZqXn5eqpKOUmJtfmlcCUmCqpKNUmpcJYqcr6ShlpOakKFmVFJWm1upUw0wx0X22a4uuke6zDfOfT9n0ons9Qk82SFNefglIWWJMXpJSbSwA';
const plain = list.map(({ id, ...line }) => ({
  ...line,
  id: id && (expect.any(String) as string),
}));

describe('a link to a list', () => {
  it('holds it whole', async () => {
    const fragment = await shareFragment(list);
    expect(fragment).toMatch(/^#list=1\.[0-9a-f]{8}\.[\w-]+$/);
    expect(await readShareFragment(fragment)).toEqual({ list: plain });
  });

  it('holds grades, packs and catalog numbers', async () => {
    const packs = [caseOfSix, butyllithium].map(
      (line) => ({ ...line, id: line.product, unit: 'g', packs: '2' }) as const,
    );
    const { list: read } = await readShareFragment(await shareFragment(packs));
    expect(read).toEqual(packs.map((line) => ({ ...line, id: expect.any(String) as string })));
  });

  it('that was made before there were packs is read as it was', async () => {
    const { list: read } = await readShareFragment(EARLIER);
    expect(read).toEqual(plain);
  });

  it('holds every list', async () => {
    const line = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
      note: fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
      unit: fc.constantFrom(...UNITS),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
        const fragment = await shareFragment(lines.map((one, at) => ({ ...one, id: String(at) })));
        const { list: read = [] } = await readShareFragment(fragment);
        expect(read.map(({ name, note, unit }) => ({ name, note, unit }))).toEqual(lines);
      }),
      { numRuns: 8 },
    );
  });

  it('is refused as a whole when it was cut or changed anywhere', async () => {
    const fragment = await shareFragment(list);
    const start = '#list=1.'.length;
    for (let at = start; at < fragment.length; at++) {
      const other = fragment[at] === 'a' ? 'b' : 'a';
      const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
      expect((await readShareFragment(changed)).list, changed).toBeUndefined();
      expect((await readShareFragment(fragment.slice(0, at))).problem).toBe('damaged');
    }
  });

  it.each([
    ['#list=hello', 'foreign'],
    ['#list=', 'foreign'],
    ['#list=2.00000000.AAAA', 'newer'],
    ['#list=1.00000000.%%%', 'damaged'],
    ['#list=1', 'damaged'],
  ])('%s: %s', async (fragment, problem) => {
    expect(await readShareFragment(fragment)).toEqual({ problem });
  });

  it('with something else in it, however well wrapped, is foreign', async () => {
    const foreign = [{ id: 'x', unit: 'lb', cas: '50-00-0' }] as never;
    expect(await readShareFragment(await shareFragment(foreign))).toEqual({ problem: 'foreign' });
    expect(await readShareFragment(await shareFragment([]))).toEqual({ problem: 'foreign' });
  });

  it('brings no ids of lines: they may be those of others', async () => {
    const text = JSON.stringify([list[0], { ...list[1], id: 'a' }]);
    const data = new Uint8Array(deflateRawSync(text));
    const { list: read } = await readShareFragment(`#list=1.${crc32(data)}.${toBase64Url(data)}`);
    expect(new Set(read?.map(({ id }) => id).concat('a')).size).toBe(3);
  });

  it('is not any fragment', () => {
    expect(isShareFragment('#content')).toBe(false);
  });

  it('has the checksum of the standard', () => {
    // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe('cbf43926');
  });
});
