import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { toProduct } from '#catalog/product/derive.ts';
import type { StructuredProduct } from '#catalog/product/product.ts';
import { shownStructure } from '#catalog/product/shown-structure.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';
import { fit, nameWords, textWords } from '#pictures/fit.ts';
import { isLegible, widthOf } from '#pictures/letters.ts';
import { picture } from '#pictures/make.ts';
import { encodePng } from '#pictures/png.ts';
import { productPicture } from '#pictures/product.ts';

const LONGEST =
  'benzenepropanoic acid, β-(dimethylamino)-α-hydroxy-, (1S,2R,3E,5S,7S,8S,10R,13S)-2,13-bis(acetyloxy)-7,10-dihydroxy-8,12,15,15-tetramethyl-9-oxotricyclo[9.3.1.14,8]hexadeca-3,11-dien-5-yl ester, (αR,βS)-';
const PLACE = { width: 584, height: 232, largest: 72, weight: 600 } as const;

describe('a name in its place', () => {
  const names = ['Iodoform', '2-Bromo-4′-methylacetophenone', LONGEST, 'a'.repeat(400)];
  test.each(names)('%s is whole and within its lines', (name) => {
    const { size, lines } = fit(nameWords(name), PLACE);
    const text = lines.map((runs) => runs.map((run) => run.text).join('')).join('');
    expect(text).toBe(name);
    for (const runs of lines) {
      const last = runs.at(-1)?.text === ' ' ? runs.slice(0, -1) : runs;
      expect(widthOf(last, 600) * size).toBeLessThanOrEqual(PLACE.width);
    }
    expect(lines.length * size).toBeLessThanOrEqual(PLACE.height);
  });

  test('is as large as it may be where it is short', () => {
    expect(fit(nameWords('Iodoform'), PLACE).size).toBe(72);
  });

  test('has lines of like length', () => {
    const title = textWords('Chemical intermediates by CAS number, formula or name');
    const { lines } = fit(title, { ...PLACE, width: 1056, height: 290 });
    expect(lines.map((runs) => runs.map((run) => run.text).join(''))).toEqual([
      'Chemical intermediates by ',
      'CAS number, formula or name',
    ]);
  });
});

test('letters are Latin and Greek with primes; what would be an empty box is not legible', () => {
  expect(isLegible('α-D-Glucose 2′,4″-di ±–·−’é')).toBe(true);
  expect(isLegible('2-يود')).toBe(false);
});

async function svgOf(content: Partial<ProductContent>): Promise<string> {
  const product = await toProduct(content as ProductContent);
  const { drawing } = await shownStructure(product as StructuredProduct);
  return productPicture(product, drawing, { company: 'Chemtarget Technologies Co., Ltd.' }, 'en');
}

const IODO = {
  cas: '2142-70-3',
  name: '2′-Iodoacetophenone',
  structure: { smiles: 'CC(=O)c1ccccc1I', link: 'assumed' },
} as const;

test('a name without letters is left out, and nothing stands in its place', async () => {
  const svg = await svgOf({ ...IODO, name: 'يود' });
  expect(svg).not.toContain('<text');
  expect(svg.length).toBeLessThan((await svgOf(IODO)).length);
  expect(svg).toBe(await svgOf({ ...IODO, name: 'ي' }));
});

test('atoms have the colours of the light scheme', async () => {
  const svg = await svgOf(IODO);
  expect(svg).toContain('color="#7b1fa2"');
  expect(svg).not.toMatch(/class=|<style|var\(/);
});

test('the PNG shows what the SVG does, to half a shade, and is the same when it is read again', async () => {
  const svg = await svgOf(IODO);
  const png = await picture(svg);
  expect(png.equals(await picture(svg))).toBe(true);
  const read = async (file: Buffer) => sharp(file).removeAlpha().raw().toBuffer();
  const [ours, theirs] = [await read(png), await read(Buffer.from(svg))];
  expect(ours.length).toBe(1200 * 630 * 3);
  const apart = ours.map((value, at) => Math.abs(value - (theirs[at] ?? 0)));
  expect(apart.reduce((a, b) => Math.max(a, b))).toBeLessThan(80);
  expect(apart.filter((value) => value > 40).length).toBeLessThan(apart.length / 500);
});

test('a PNG has the colours it was given', async () => {
  const data = Buffer.from([255, 255, 255, 255, 0, 0, 0, 255]);
  const png = await encodePng({ data, width: 2, height: 1 }, ['#ffffff', '#000000']);
  expect([...(await sharp(png).raw().toBuffer())]).toEqual([255, 255, 255, 0, 0, 0]);
});
