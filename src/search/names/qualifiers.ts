/**
 * What stands beside a name on invoices and in order books: grade, purity, form, stabiliser and
 * pack leave the substance what it is; a concentration, a support, waters or deuterium do not.
 */

export interface Qualifier {
  text: string;
  /** Whether the text means the substance itself, in some quality or pack. */
  isSame: boolean;
}

/** A name without its qualifiers. */
export interface Qualified {
  bare: string;
  /** In the order of the text. */
  qualifiers: Qualifier[];
  /** Another name in brackets: DMSO of "Dimethyl sulfoxide (DMSO)". */
  alias?: string;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const GRADE = String.raw`(?:hplc|uhplc|lc-?ms|gc-?ms|gc|acs|ar|gr|cp|lr|usp|ep|bp|nf|fcc|ph\.? ?eur\.?|reagent|reagentplus|analytical|technical|tech\.?|synthesis|laboratory|lab|pharma(?:ceutical)?|food|cosmetic|industrial|electronics?|semiconductor|spectroscopy|spectrophotometric|spectroscopic|biotech|molecular biology|cell culture|puriss\.?|purum|optima|commercial|certified|trace metals?|metals basis|reference|extra pure|ultra ?pure|high purity)`;
const GRADES = String.raw`${GRADE}(?:[ /,-]+${GRADE})*(?:[ -](?:grade|quality|standard|reagent|material|basis|tested))?|(?:for|suitable for) (?:${GRADE}|analysis|synthesis|hplc|gc)|pure|purified|p\.? ?a\.?|\w+ grade|gradient grade`;
const STATE = String.raw`(?:extra )?dry|anhydrous|absolute|glacial|redistilled|distilled|sublimed|recrystallized|inhibitor[ -]free|water[ -]free|waterfree|degassed`;
const FORM = String.raw`(?:fine |coarse |free[ -]flowing |white |crystalline |colou?rless )*(?:pellets?|powder|flakes?|granules?|granular|beads?|crystals?|crystalline|lumps?|chips?|turnings|wire|foil|rods?|shot|ingots?|sheets?|solid|liquid|gas|prills|needles|dust|pieces|tablets?)|${NUMBER}(?: ?[-–] ?${NUMBER})? ?(?:mesh|[µμu]m|nm|mm)|[<>~≤≥] ?${NUMBER} ?(?:mesh|[µμu]m|nm|mm)|[-+]${NUMBER} ?mesh`;
const STABILISER = String.raw`(?:stabili[sz]ed|stab\.?|inhibited)(?: with [\w′' -]+| by [\w′' -]+)?|(?:contains?|containing|with) (?:(?:ca\.? |~)?${NUMBER} ?(?:ppm|%) )?[\w -]+ as (?:a )?(?:stabili[sz]er|inhibitor|preservative)`;
const PURITY = String.raw`(?:purity|assay|min\.?|minimum|titre|titer)?[\s:]*(?:[≥>~=]|>=|ca\.?)*\s*(${NUMBER})\s*\+?\s*(?:atom ?)?%\s*\+?(?: ?d\b)?(?:\s*(?:purity|min\.?|pure|assay|ee|de|\((?:hplc|gc|t|nmr|titration)\)|by (?:hplc|gc|nmr)|hplc|gc|nmr))?`;
const PACK = String.raw`(?:${NUMBER} ?[x×] ?)?${NUMBER} ?(?:mg|g|gm|kg|t|[µμ]l|ml|l|lt|ltr|litres?|liters?|grams?|lbs?|oz|gal|mmol|pcs|ea|units?)(?: (?:bottles?|drums?|cans?|vials?|ampoules?|bags?|packs?))?|(?:[x×] ?\d+|\d+ ?[x×])|in (?:a )?(?:bottle|drum|can|vial|ampoule|bag)s?`;
const CHINESE = '分析纯|色谱纯|化学纯|优级纯|工业级|试剂级|医药级|无水|粉末|结晶';
const SAME = `${GRADES}|${STATE}|${FORM}|${STABILISER}|${PACK}|${CHINESE}`;

const SOLVENT = String.raw`(?:in|solution in) [\p{L}][\p{L}\d,′' -]*`;
const MARK = String.raw`(?:\(?(?:w\/w|w\/v|v\/v|wt|by (?:weight|mass|volume)|aq\.?|aqueous|m\/m)\)?)`;
const OTHER = String.raw`${NUMBER} ?(?:mol\/l|mol l-1|mm|[mn])(?![\p{L}])(?: ${SOLVENT})?|${NUMBER} ?(?:wt\.? ?%|% ?${MARK})|(?:aqueous|aq\.?|standard|buffer|alcoholic|ethanolic|methanolic)? ?solution|dispersion|suspension|slurry|emulsion|paste|aqueous|aq\.?|solu?n\.?|conc\.?|concentrated|dil\.?|diluted?|fuming|denatured|${SOLVENT}|on [\p{L}]+|(?:mono|di|tri|tetra|penta|hexa|hepta|octa|nona|deca|dodeca|hemi|sesqui)?hydrate|${NUMBER} ?% ?so3|${NUMBER} ?% \w+ basis|(?<=-)d\d{0,2}|isotop\w+`;

const AT_END = (pattern: string) =>
  new RegExp(`(?:^|[\\s,;:/–—-]+|(?=[(\\[]))[(\\[]?\\s*(${pattern})\\s*[)\\]]?[\\s.,;]*$`, 'iu');
const AT_START = (pattern: string) => new RegExp(`^(${pattern})[\\s,]+(?=\\S{3})`, 'iu');
const SAME_AT_END = AT_END(SAME);
const OTHER_AT_END = AT_END(OTHER);
const PURITY_AT_END = AT_END(PURITY);
const SAME_AT_START = AT_START(`${GRADES}|${STATE}|${CHINESE}|${PURITY}|${PACK}(?: of)?`);
const OTHER_AT_START = AT_START('conc\\.?|concentrated|dil\\.?|diluted?|fuming|aqueous|aq\\.?');

/** Without it nothing can stand beside a name; the patterns above take long to compile. */
const APART = /[\s,;([\p{Script=Han}]|-d\d*$/u;

/** Longest text that is read, and most qualifiers of one. */
const MAX_LENGTH = 200;
const MAX_QUALIFIERS = 8;
/** A bare percentage below it is a concentration: hydrogen peroxide 30 %. */
const MIN_PURITY = 90;

/** Splits "Acetic acid, glacial, 99 %" into the name and what stands beside it. */
export function splitQualifiers(text: string): Qualified | undefined {
  if (text.length > MAX_LENGTH || !APART.test(text)) return undefined;
  const { bare, qualifiers } = cut(text.trim());
  const [, name, alias] = ALIAS.exec(bare) ?? [];
  if (name !== undefined && alias !== undefined) return { bare: name, qualifiers, alias };
  return qualifiers.length > 0 ? { bare, qualifiers } : undefined;
}

const ALIAS = /^(.{4,}?)\s+\(([\p{L}\d][^()]{1,39})\)$/u;

function cut(text: string): Qualified {
  let bare = text;
  const before: Qualifier[] = [];
  const behind: Qualifier[] = [];
  while (before.length + behind.length < MAX_QUALIFIERS) {
    const found = atEnd(bare) ?? atStart(bare);
    if (!found || !/\p{L}{2}|[A-Z]\d|^[A-Z][a-z]?$/u.test(found.rest)) break;
    bare = found.rest;
    if (found.isBehind) behind.unshift(found);
    else before.push(found);
  }
  return { bare, qualifiers: [...before, ...behind].map(({ text, isSame }) => ({ text, isSame })) };
}

interface Found extends Qualifier {
  rest: string;
  isBehind: boolean;
}

function atEnd(text: string): Found | undefined {
  const taken = (match: RegExpExecArray, isSame: boolean): Found => ({
    text: (match[1] ?? '').trim(),
    isSame,
    isBehind: true,
    rest: text.slice(0, match.index).replace(/[\s,;:(–—-]+$/u, ''),
  });
  const other = OTHER_AT_END.exec(text);
  if (other) return taken(other, false);
  const purity = PURITY_AT_END.exec(text);
  if (purity) return taken(purity, isPurity(purity[1] ?? '', purity[2] ?? ''));
  const same = SAME_AT_END.exec(text);
  return same ? taken(same, true) : undefined;
}

function atStart(text: string): Found | undefined {
  const other = OTHER_AT_START.exec(text);
  const match = other ?? SAME_AT_START.exec(text);
  if (!match) return undefined;
  return {
    text: (match[1] ?? '').trim(),
    isSame: !other,
    isBehind: false,
    rest: text.slice(match[0].length),
  };
}

function isPurity(text: string, figure: string): boolean {
  return Number(figure.replace(',', '.')) >= MIN_PURITY || /[≥>]|purity|assay|min|pure/i.test(text);
}
