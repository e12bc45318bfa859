/** Stock as price lists write it: "in stock", "12 kg", "auf Lager", "现货". */

export interface WrittenStock {
  state: 'inStock' | 'madeToOrder' | 'outOfStock';
  amount?: string;
}

const STATES: readonly [WrittenStock['state'], RegExp][] = [
  [
    'outOfStock',
    /^(?:0(?:[.,]0+)?(?: ?\p{L}+)?|no|nein|n|out of stock|outofstock|sold out|not (?:in stock|available)|unavailable|nicht (?:auf lager|vorratig|verfugbar)|ausverkauft|vergriffen|无货|缺货|无|没有)$/iu,
  ],
  [
    'madeToOrder',
    /^(?:made to order|madetoorder|on (?:demand|order|request)|custom(?: synthesis)?|backorder|auf (?:bestellung|anfrage)|定制|期货|订货|预订)$/i,
  ],
  [
    'inStock',
    /^(?:yes|ja|y|x|✓|in stock|instock|available|stock|ex stock|(?:auf )?lager|vorratig|lieferbar|verfugbar|现货|有货|有|是)$/i,
  ],
];
const AMOUNT =
  /^(?:[>≥~<≤]|ca\.?)? ?\d+(?:[.,]\d+)?(?: ?(?:mg|g|kg|t|mL|L|µg|mol|U)\b| ?\p{L}[\p{L} ]{1,20})?$/iu;

/**
 * Reads the cell of a column of stock; undefined where it is not understood.
 * @param unit of bare numbers: that of the heading
 */
export function readStock(cell: string, unit = ''): WrittenStock | undefined {
  const text = cell.replaceAll(/\s+/g, ' ').trim();
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const state = STATES.find(([, pattern]) => pattern.test(plain))?.[0];
  if (state) return { state };
  const [, words = '', amount = ''] = /^([^\d]+?)[\s:,(]+([>≥~<≤\d][^()]*)\)?$/.exec(text) ?? [];
  const named = words === '' ? undefined : readStock(words);
  if (named && AMOUNT.test(amount.trim())) return { ...named, amount: amount.trim() };
  if (!AMOUNT.test(text)) return undefined;
  const isBare = /^\d+(?:[.,]\d+)?$/.test(text);
  return { state: 'inStock', amount: isBare && unit !== '' ? `${text} ${unit}` : text };
}
