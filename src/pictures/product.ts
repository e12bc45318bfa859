import type { Product } from '#catalog/product/product.ts';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { toPicture } from '#chemistry/drawing/render.ts';
import { formulaParts } from '#chemistry/formula/parts.ts';
import { fill } from '#i18n/fill.ts';
import { strings, type Strings } from '#i18n/strings.ts';
import { COLOURS } from './colours.ts';
import { nameWords, textWords, type Word } from './fit.ts';
import { accentOf, block, frame, HEIGHT, MARGIN, WIDTH, type Sender } from './frame.ts';
import { isLegible, type Run } from './letters.ts';
import type { Language } from '#i18n/languages.ts';

const DRAWING = { x: 704, width: WIDTH - 704 - MARGIN, height: HEIGHT - 2 * MARGIN };
const TEXT_WIDTH = DRAWING.x - 2 * MARGIN + 24;
/** Maximum scale of a drawing, for small molecules; a bond is 30 units long. */
const MAX_SCALE = 2.6;

/** Alternative text of the picture of a product. */
export function productPictureText({ content, derived }: Product, language: Language): string {
  const words = strings(language).product;
  const number = numberOf(content, words);
  const product = number ? fill(words.numbered, { name: content.name, number }) : content.name;
  const { formula, molarMass } = derived;
  if (formula === undefined || molarMass === undefined) return product;
  return fill(words.pictureText, { product, formula, mass: molarMass.toFixed(2) });
}

function numberOf(
  { cas, catalogNumber }: Product['content'],
  { casShort, catalogShort }: Strings['product'],
): string {
  if (cas !== undefined) return fill(casShort, { cas });
  return catalogNumber === undefined ? '' : fill(catalogShort, { catalogNumber });
}

/** SVG of a product: its structure, name, number, formula and molar mass, as far as there are. */
export function productPicture(
  { content, derived }: Product,
  drawing: Drawing | undefined,
  sender: Sender,
  language: Language,
) {
  const { name } = content;
  const left = { x: MARGIN, width: drawing ? TEXT_WIDTH : WIDTH - 2 * MARGIN };
  const title = { ...left, y: 172, height: 232, largest: 72, weight: 600, colour: COLOURS.text };
  const fact = { ...left, height: 48, largest: 36, weight: 400, colour: COLOURS.text } as const;
  const plate = { ...fact, largest: 40, weight: 600, colour: accentOf(sender) } as const;
  const number = numberOf(content, strings(language).product);
  const { formula, molarMass } = derived;
  return frame(
    sender,
    (isLegible(name) ? block(nameWords(name), { ...title, weight: 600 }) : '') +
      (isLegible(number) ? block(textWords(number), { ...plate, y: 412 }) : '') +
      (formula === undefined ? '' : block(formulaWords(formula), { ...fact, y: 462 })) +
      (molarMass === undefined
        ? ''
        : block(textWords(`${molarMass.toFixed(2)} g/mol`), { ...fact, y: 510 })) +
      (drawing ? placed(drawing) : ''),
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
