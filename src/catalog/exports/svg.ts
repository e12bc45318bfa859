import { readStructure } from '#catalog/product/derive.ts';
import type { Product } from '#catalog/product/product.ts';
import { drawingFile } from '#chemistry/drawing/drawing-file.ts';
import { fill, strings } from '#i18n/translate.ts';

/** The structure drawing of a product as an SVG file. */
export async function productSvg({ content }: Product): Promise<string> {
  const structure = await readStructure(content);
  return drawingFile(structure.svg(fill(strings().product.drawingLabel, { name: content.name })));
}
