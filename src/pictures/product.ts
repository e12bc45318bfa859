import type { Product } from '#catalog/product/product.ts';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { toPicture } from '#chemistry/drawing/render.ts';
import { formulaParts } from '#chemistry/formula/parts.ts';
import { fill } from '#i18n/fill.ts';
import { strings, type Strings } from '#i18n/strings.ts';
import { COLOURS } from './colours.ts';
import { nameWords, textWords, type Word } from './fit.ts';
import { block, EDGE, frame, MARGIN, rule, STRIP, WIDTH, type Sender } from './frame.ts';
import { isLegible, type Run } from './letters.ts';
import type { Language } from '#i18n/languages.ts';

/** The field of the drawing, to the right of a line. */
const DRAWING = { x: 668, y: EDGE + 24, width: 472, height: STRIP - EDGE - 48 };
const TEXT_WIDTH = DRAWING.x - MARGIN - 52;
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
  const title = { ...left, y: 120, height: 240, largest: 72, weight: 600, colour: COLOURS.text };
  const fact = { ...left, height: 48, largest: 36, weight: 400, colour: COLOURS.text } as const;
  // Only a CAS Registry Number is on the plate.
  const number = content.cas === undefined ? numberOf(content, strings(language).product) : '';
  const { formula, molarMass } = derived;
  const facts = [
    isLegible(number) && number !== '' && textWords(number),
    formula !== undefined && formulaWords(formula),
    molarMass !== undefined && textWords(`${molarMass.toFixed(2)} g/mol`),
  ].filter((words) => words !== false);
  return frame(
    sender,
    (isLegible(name) ? block(nameWords(name), { ...title, weight: 600 }) : '') +
      facts
        .map((words, at) => block(words, { ...fact, y: STRIP - 14 - (facts.length - at) * 48 }))
        .join('') +
      (drawing ? rule(DRAWING.x - 24, EDGE, DRAWING.x - 24, STRIP) + placed(drawing) : ''),
    content.cas,
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
  const y = Math.round(DRAWING.y + (DRAWING.height - height) / 2);
  return toPicture(drawing, { x, y, width, height });
}
