import { problemAt, warningAt, type Check } from '#catalog/checks/check.ts';
import { labelsOf, type Label } from './labels.ts';

/**
 * A hazard has one category: the categories of a class exclude each other (CLP, Annex I, parts 2 to
 * 4), and a statement that another one includes is left out (Article 27). H314 with H318 and H410
 * with H400 are accepted: many sheets have both, and they agree. H370 to H373 without organs, and
 * H314 with H319, are warnings.
 */
export const exclusiveStatements: Check = ({ files }) =>
  files.products.flatMap((file) =>
    labelsOf(file).flatMap((label) =>
      [
        ...CATEGORIES.map(([clause, ...codes]) => inCategories(label, clause, codes)),
        ...pairs(label),
      ]
        .filter((fault) => fault !== undefined)
        .map(({ graver, milder, because, isDoubtful }) =>
          (isDoubtful ? warningAt : problemAt)(
            file,
            [...label.path, 'hazard'],
            `${graver} and ${milder} exclude each other`,
            `${because} Keep the one that section 2.2 of the safety data sheet has; where it has both, ask who issued it.`,
          ),
        ),
    ),
  );

/** Clause of Annex I to the CLP, then the statements of the categories from the gravest. */
const CATEGORIES = [
  ['2.1', 'H200', 'H201', 'H202', 'H203', 'H204', 'H205'],
  ['2.2', 'H220', 'H221'],
  ['2.3', 'H222', 'H223'],
  ['2.5', 'H280', 'H281'],
  ['2.6', 'H224', 'H225', 'H226', 'H227'],
  ['2.8 and 2.15', 'H240', 'H241', 'H242'],
  ['2.11', 'H251', 'H252'],
  ['2.12', 'H260', 'H261'],
  ['2.13 and 2.14', 'H271', 'H272'],
  ['3.1, oral', 'H300', 'H301', 'H302', 'H303'],
  ['3.1, dermal', 'H310', 'H311', 'H312', 'H313'],
  ['3.1, by inhalation', 'H330', 'H331', 'H332', 'H333'],
  ['3.2', 'H314', 'H315', 'H316'],
  ['3.3', 'H318', 'H319', 'H320'],
  ['3.5', 'H340', 'H341'],
  ['3.6', 'H350', 'H351'],
  ['3.10', 'H304', 'H305'],
  ['4.1, acute', 'H400', 'H401', 'H402'],
  ['4.1, long-term', 'H410', 'H411', 'H412', 'H413'],
] as const;

interface Fault {
  graver: string;
  milder: string;
  because: string;
  /** Both can stand together, e.g. for two organs. */
  isDoubtful?: boolean;
}

function inCategories(
  { codes }: Label,
  clause: string,
  statements: readonly string[],
): Fault | undefined {
  const present = statements.flatMap((one) => codes.find((code) => code.startsWith(one)) ?? []);
  const [graver, milder] = present;
  if (graver === undefined || milder === undefined) return undefined;
  return { graver, milder, because: sameClass(clause) };
}

function sameClass(clause: string): string {
  return `Both are categories of one hazard, of which a product has one (CLP, Annex I, ${clause}).`;
}

function pairs(label: Label): (Fault | undefined)[] {
  return [ofOneState(label), toReproduction(label), corrosion(label), ...toOneOrgan(label)];
}

/** Flammable gases, liquids and solids: a product has one state. */
function ofOneState({ codes }: Label): Fault | undefined {
  const present = [/^H22[01]$/, /^H22[4-7]$/, /^H228$/].flatMap(
    (state) => codes.find((code) => state.test(code)) ?? [],
  );
  const [graver, milder] = present;
  if (graver === undefined || milder === undefined) return undefined;
  const because =
    'A product is classified as a gas, a liquid or a solid (CLP, Annex I, 2.2, 2.6 and 2.7).';
  return { graver, milder, because };
}

/** Skin corrosion includes serious eye damage (CLP, Annex I, 3.3.2); H319 is the milder category. */
function corrosion({ codes }: Label): Fault | undefined {
  if (!codes.includes('H314') || !codes.includes('H319')) return undefined;
  const because = 'H314 includes serious eye damage, of which H319 is the milder category.';
  return { graver: 'H314', milder: 'H319', because, isDoubtful: true };
}

/** H360F beside H361d is one statement, H360Fd; H360F beside H361f is a contradiction. */
function toReproduction({ codes }: Label): Fault | undefined {
  const graver = codes.find((code) => code.startsWith('H360'));
  const milder = codes.find((code) => code.startsWith('H361'));
  if (graver === undefined || milder === undefined) return undefined;
  const known = new Set(effects(graver));
  if (effects(milder).every((effect) => !known.has(effect))) return undefined;
  return { graver, milder, because: sameClass('3.7') };
}

/** Fertility, development, or both where the code has no letter. */
function effects(code: string): string[] {
  const letters = code.slice('H360'.length).toLowerCase();
  return letters === '' ? ['f', 'd'] : [...letters];
}

function toOneOrgan({ hazards }: Label): Fault[] {
  return ORGAN_PAIRS.flatMap(([clause, graver, milder]) => {
    const organs = new Set(hazards.filter(({ code }) => code === graver).map(({ named }) => named));
    const same = hazards.find(({ code, named }) => code === milder && organs.has(named));
    if (!same) return [];
    const organ = same.named === undefined ? '' : ` (${same.named})`;
    const because =
      organ === ''
        ? 'For one organ they exclude each other: name the organs, as in H373 (lungs).'
        : sameClass(clause);
    return [{ graver: graver + organ, milder: milder + organ, because, isDoubtful: organ === '' }];
  });
}

/** Clause of Annex I to the CLP, then category 1 and category 2 of target organ toxicity. */
const ORGAN_PAIRS = [
  ['3.8', 'H370', 'H371'],
  ['3.9', 'H372', 'H373'],
] as const;
