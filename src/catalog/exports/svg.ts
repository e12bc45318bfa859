import { shownStructure } from '#catalog/product/shown-structure.ts';
import type { Product } from '#catalog/product/product.ts';
import { toSvgFile } from '#chemistry/drawing/render.ts';
import { fill, strings } from '#i18n/translate.ts';

/** The structure drawing of a product as an SVG file. */
export async function productSvg({ content }: Product): Promise<string> {
  const { drawing } = await shownStructure(content);
  return toSvgFile(drawing, fill(strings().product.drawingLabel, { name: content.name }));
}
