/** Rows that are a solution, a supported catalyst, a stabilised substance or an open hydrate by name. */
import { readIndefiniteFormula } from '#chemistry/formula/indefinite.ts';
import { readShare } from '#chemistry/quantities/share.ts';
import type { Fields } from './grades.ts';

export interface Part {
  name: string;
  role: string;
  share?: string;
}

export interface Preparation {
  kind: 'solution' | 'supported' | 'stabilised';
  /** The substance first. */
  parts: [Part, ...Part[]];
}

const NUMBER = String.raw`(?:ca\.? ?|~ ?)?\d+(?:[.,]\d+)?(?: ?[-–] ?\d+(?:[.,]\d+)?)?`;
const SHARE = String.raw`${NUMBER} ?(?:M|mol/L|mmol/L|mM|g/L|mg/mL|wt\.? ?%|% ?\(?w/w\)?|% ?\(?w/v\)?|% ?\(?v/v\)?|%)`;
const SUPPORT = String.raw`(?:activated |active )?(?:carbon|charcoal|aktivkohle|alumina|alumini?um oxide|silica(?: gel)?|calcium carbonate|barium sulfate|celite|kieselguhr|titania|zeolite|clay|polystyrene|polymer)`;
const MEDIUM = String.raw`[\p{L}\d][\p{L}\d,′' ()/:.-]*`;

const FORMS: readonly [Preparation['kind'], RegExp][] = [
  [
    'solution',
    new RegExp(
      String.raw`^(?<name>.+?)[,\s(]+(?:\(?solution\)?,?\s*)?\(?(?<share>${SHARE})\)?,?\s*(?:solution\s*)?in\s+(?<other>${MEDIUM}?)\)?$`,
      'iu',
    ),
  ],
  [
    'solution',
    new RegExp(String.raw`^(?<name>.+?),?\s+solution,?\s*in\s+(?<other>${MEDIUM})$`, 'iu'),
  ],
  [
    'supported',
    new RegExp(
      String.raw`^(?<name>.+?)[,\s]+(?:\(?(?<share>${SHARE})\)?[,\s]+)?on\s+(?<other>${SUPPORT})(?:[,\s]+\(?(?<behind>${SHARE})(?: \p{L}+)?(?: basis| loading)?\)?)?$`,
      'iu',
    ),
  ],
  [
    'supported',
    new RegExp(
      String.raw`^(?:(?<share>${SHARE})\s+)?(?<name>Pd|Pt|Rh|Ru|Ir|Ni|Au|Ag|Cu)\/(?<other>C|Al2O3|SiO2|CaCO3|BaSO4|TiO2)(?:[,\s]+\(?(?<behind>${SHARE})(?: \p{L}+)*\)?)?$`,
      'u',
    ),
  ],
  [
    'stabilised',
    new RegExp(
      String.raw`^(?<name>.+?)[,\s]+\(?(?:stabili[sz]ed|inhibited)\s+(?:with|by)\s+(?:(?<share>${NUMBER} ?(?:ppm|%))\s+(?:of\s+)?)?(?<other>${MEDIUM}?)\)?$`,
      'iu',
    ),
  ],
];

const ROLES = {
  solution: ['solute', 'solvent'],
  supported: ['active', 'support'],
  stabilised: ['active', 'stabiliser'],
} as const;

/**
 * What a name says of a preparation: "n-Butyllithium, 2.5 M in hexanes" is a solution. Undefined for
 * a name of a substance.
 */
export function readPreparation(name: string): Preparation | undefined {
  if (name.length > 200) return undefined;
  for (const [kind, pattern] of FORMS) {
    const found = pattern.exec(name)?.groups;
    if (!found) continue;
    const { name: base = '', share: before, behind, other = '' } = found;
    const written = (before ?? behind)
      ?.replace(/\bM$/, 'mol/L')
      .replace(/(\d)\s*(?=[%\p{L}])/u, '$1 ');
    const share = written !== undefined && readShare(written) ? { share: written } : {};
    const [role, otherRole] = ROLES[kind];
    const isOfStabiliser = kind === 'stabilised';
    return {
      kind,
      parts: [
        { name: base.replace(/[,\s]+$/, ''), role, ...(!isOfStabiliser && share) },
        { name: other.trim(), role: otherRole, ...(isOfStabiliser && share) },
      ],
    };
  }
  return undefined;
}

/** Fields that speak of the substance and not of what is made of it. */
const OF_SUBSTANCE = ['cas', 'formula', 'structure', 'iupacName', 'pubchemCid', 'ecNumber'];

/**
 * The fields of a row whose name is that of a preparation: CAS number and structure are those of its
 * first part, since formula and masses of the page would be those of the part. A hydrate with an open
 * count has no structure.
 * @returns the fields, and what was made of the row; undefined for a substance
 */
export function asPreparation(fields: Fields): { fields: Fields; doubt: string } | undefined {
  const { name, cas, structure, composition, formula } = fields;
  if (typeof name !== 'string' || composition !== undefined) return undefined;
  const smiles = (structure as { smiles?: string } | undefined)?.smiles;
  const found = readPreparation(name);
  if (!found) return openHydrate(fields, name, formula);
  const [first, ...others] = found.parts;
  const own = Object.entries(fields).filter(([field]) => !OF_SUBSTANCE.includes(field));
  return {
    fields: {
      ...Object.fromEntries(own),
      withoutCas: 'preparation',
      withoutStructure: 'preparation',
      composition: {
        kind: found.kind,
        parts: [
          {
            name: first.name,
            role: first.role,
            ...(typeof cas === 'string' && { cas }),
            ...(smiles !== undefined && { smiles }),
            ...(first.share !== undefined && { share: first.share }),
          },
          ...others,
        ],
      },
    },
    doubt: `name: taken as a preparation (${found.kind}): CAS number and structure are those of ${first.name}`,
  };
}

function openHydrate(fields: Fields, name: string, formula: unknown) {
  const stated = (formula as { value?: string } | undefined)?.value ?? '';
  const salt = /^(.+?),? (?:x-|n-)?hydrate$/i.exec(name)?.[1];
  if (!salt || fields['structure'] !== undefined || !/[·.*•] ?[xn] ?H2O$/i.test(stated))
    return undefined;
  if (!readIndefiniteFormula(stated)) return undefined;
  return {
    fields: {
      ...fields,
      withoutStructure: 'openHydrate',
      composition: { kind: 'hydrate', parts: [{ name: salt, role: 'salt' }] },
    },
    doubt: `name: taken as a hydrate with an open number of waters, ${stated}`,
  };
}

/** What a name says of a solution or dispersion of which the rest is not said. */
export function bareConcentration(name: string): string | undefined {
  const other = /\b(?:dispersion|suspension|slurry|paste)\b/i.exec(name)?.[0];
  if (other !== undefined) return other;
  const [, figure = ''] = /[,\s]\(?(\d+(?:[.,]\d+)?) ?%\)?(?: solution)?$/.exec(name) ?? [];
  return figure !== '' && Number(figure.replace(',', '.')) < 90 ? `${figure} %` : undefined;
}
