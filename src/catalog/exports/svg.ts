import type { StructuredProduct } from '#catalog/product/product.ts';
import { shownStructure } from '#catalog/product/shown-structure.ts';
import { toSvgFile } from '#chemistry/drawing/render.ts';
import { fill } from '#i18n/fill.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { strings } from '#i18n/strings.ts';

/** The structure drawing of a product as an SVG file. */
export async function productSvg(product: StructuredProduct): Promise<string> {
  const { drawing } = await shownStructure(product);
  const { drawingLabel } = strings(DEFAULT_LANGUAGE).product;
  return toSvgFile(drawing, fill(drawingLabel, { name: product.content.name }));
}
