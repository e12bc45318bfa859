import type { Product } from '#catalog/product/product.ts';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { toPicture } from '#chemistry/drawing/render.ts';
import { formulaParts } from '#chemistry/formula/parts.ts';
import { fill } from '#i18n/fill.ts';
import { strings } from '#i18n/strings.ts';
import { COLOURS } from './colours.ts';
import { nameWords, textWords, type Word } from './fit.ts';
import { block, frame, HEIGHT, MARGIN, WIDTH } from './frame.ts';
import { isLegible, type Run } from './letters.ts';
import type { Language } from '#i18n/languages.ts';

const DRAWING = { x: 704, width: WIDTH - 704 - MARGIN, height: HEIGHT - 2 * MARGIN };
const TEXT_WIDTH = DRAWING.x - 2 * MARGIN + 24;
/** Maximum scale of a drawing, for small molecules; a bond is 30 units long. */
const MAX_SCALE = 2.6;

/** Alternative text of the picture of a product. */
export function productPictureText({ content, derived }: Product, language: Language): string {
  const { name, cas } = content;
  const mass = derived.molarMass.toFixed(2);
  return fill(strings(language).product.pictureText, { name, cas, formula: derived.formula, mass });
}

/** SVG of a product: its structure, name, CAS number, formula and molar mass. */
export function productPicture({ content, derived }: Product, drawing: Drawing, company: string) {
  const { name, cas } = content;
  const left = { x: MARGIN, width: TEXT_WIDTH };
  const title = { ...left, y: 172, height: 232, largest: 72, weight: 600, colour: COLOURS.text };
  const fact = { ...left, height: 48, largest: 36, weight: 400, colour: COLOURS.text } as const;
  const number = { ...fact, largest: 40, weight: 600, colour: COLOURS.accent } as const;
  const molarMass = `${derived.molarMass.toFixed(2)} g/mol`;
  return frame(
    company,
    (isLegible(name) ? block(nameWords(name), { ...title, weight: 600 }) : '') +
      block(textWords(`CAS ${cas}`), { ...number, y: 412 }) +
      block(formulaWords(derived.formula), { ...fact, y: 462 }) +
      block(textWords(molarMass), { ...fact, y: 510 }) +
      placed(drawing),
  );
}

/** Words of a formula with subscripts; it breaks only if it is longer than a line. */
function formulaWords(formula: string): Word[] {
  const runs = formulaParts(formula).map(({ text, kind }): Run => {
    if (kind === 'plain') return { text };
    return { text, scale: 0.7, drop: kind === 'subscript' ? 0.18 : -0.32 };
  });
  return [{ runs, gap: false }];
}

/** The drawing, centred in its box. */
function placed(drawing: Drawing): string {
  const [, , boxWidth, boxHeight] = drawing.box;
  const scale = Math.min(MAX_SCALE, DRAWING.width / boxWidth, DRAWING.height / boxHeight);
  const [width, height] = [Math.round(boxWidth * scale), Math.round(boxHeight * scale)];
  const x = Math.round(DRAWING.x + (DRAWING.width - width) / 2);
  const y = Math.round((HEIGHT - height) / 2);
  return toPicture(drawing, { x, y, width, height });
}
