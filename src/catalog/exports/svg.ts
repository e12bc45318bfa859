import { readStructure } from '#catalog/product/derive.ts';
import type { Product } from '#catalog/product/product.ts';
import { drawingFile } from '#chemistry/drawing/drawing-file.ts';
import { fill } from '#i18n/fill.ts';
import { strings } from '#i18n/strings.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';

/** The structure drawing of a product as an SVG file. */
export async function productSvg({ content }: Product): Promise<string> {
  const structure = await readStructure(content);
  return drawingFile(
    structure.svg(fill(strings(DEFAULT_LANGUAGE).product.drawingLabel, { name: content.name })),
  );
}
