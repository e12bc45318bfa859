/** Words that describe a product: its groups, its categories, its uses. */
import { functionalGroupStrings } from '#i18n/strings/en/functional-groups.ts';
import { classKey, classKeys } from './class-keys.ts';

/** Names of groups that are names of compounds too: in the singular they name the compound. */
const COMPOUNDS = new Set(
  'phenol urea thiourea guanidine hydrazine ketene phosphine aziridine ammonia benzene'.split(' '),
);

/** Words at whose end a use is named: "photoacid generators". */
const USE =
  /(?:([\p{L}-]{3,}) )?([\p{L}-]*(?:generator|initiator|catalyst|solvent|reagent|precursor|monomer|ligand|dye|pigment|surfactant|plasticizer|plasticiser|stabilizer|stabiliser|antioxidant|inhibitor|preservative|fragrance|flavour|flavor|herbicide|fungicide|insecticide|pesticide|sensitizer|sensitiser|developer|resist|photoresist|electrolyte|lubricant|adhesive|explosive|refrigerant|propellant|indicator))s?(?![\p{L}-])/giu;

/** The names of a product's groups. */
export function groupNames(groups: readonly string[]): string[] {
  const names: Record<string, string> = functionalGroupStrings;
  return groups.flatMap((id) => names[id] ?? []);
}

/** The keys of a product's groups. */
export function groupKeys(groups: readonly string[]): string[] {
  return groupNames(groups).flatMap((name) => name.split(' or ').flatMap(keysOfGroup));
}

function keysOfGroup(name: string): string[] {
  const [, ring] = /^(\S+) ring(?: system)?$/.exec(name) ?? [];
  if (ring !== undefined) return [classKey(name), `${classKey(ring)}s`];
  const key = classKey(name.replace(/ (?:compound|group)$/, ''));
  return [COMPOUNDS.has(key) ? `${key}s` : key];
}

/** The keys of what a text says that a product is used for: "photoacid generator". */
export function useKeys(text: string): string[] {
  return [...text.matchAll(USE)].flatMap(([, first, last = '']) => [
    classKey(last),
    ...(first === undefined ? [] : [classKey(first + last)]),
  ]);
}

/** The keys of a name of a category, in the singular where that is its last letter. */
export function categoryKeys(name: string): string[] {
  return [classKeys(name).at(-1) ?? ''];
}
