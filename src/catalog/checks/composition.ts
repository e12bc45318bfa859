import { PREPARATIONS, type Role } from '#catalog/content/schema/composition.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { mostOf, readShare } from '#chemistry/quantities/share.ts';
import { entriesAt, problemAt, textAt, type Check, type CheckContext } from './check.ts';

/** The parts of a composition are readable, fit its kind, and are not more than the whole. */
export const composition: Check = (context) =>
  context.files.products.flatMap((file) => {
    const kind = textAt(file, 'composition', 'kind');
    if (kind === undefined) return [];
    return [
      ...roles(file, kind),
      ...ownFields(file, kind),
      ...structureBeside(file, kind),
      ...entriesAt(file, 'composition', 'parts').flatMap((path) => part(file, path, context)),
      ...tooMuch(file),
      ...waters(file),
    ];
  });

/** Roles that a kind needs. */
const NEEDED = new Map<string, Role[]>([
  ['solution', ['solute', 'solvent']],
  ['supported', ['active', 'support']],
  ['stabilised', ['stabiliser']],
  ['polymer', ['monomer']],
  ['hydrate', ['salt']],
]);

function roles(file: ContentFile, kind: string): Problem[] {
  const stated = entriesAt(file, 'composition', 'parts').map((path) =>
    textAt(file, ...path, 'role'),
  );
  const missing = (NEEDED.get(kind) ?? []).filter((role) => !stated.includes(role));
  if (missing.length === 0) return [];
  return [
    problemAt(
      file,
      ['composition', 'parts'],
      `no part is the ${missing.join(' or the ')} of this ${kind}`,
      `Add it, as - { name: …, role: ${missing[0] ?? ''} }, or correct composition.kind.`,
    ),
  ];
}

/** Fields that only one kind has. */
const ONLY: Record<string, string> = {
  waters: 'hydrate',
  meanMasses: 'polymer',
  activity: 'enzyme',
  ecClass: 'enzyme',
};

function ownFields(file: ContentFile, kind: string): Problem[] {
  return Object.entries(ONLY).flatMap(([field, only]) => {
    if (kind === only || valueAt(file.data, ['composition', field]) === undefined) return [];
    const why = `Only composition.kind: ${only} has it: remove it, or correct the kind.`;
    return [problemAt(file, ['composition', field], `a ${kind} has no ${field}`, why)];
  });
}

/** A preparation has no structure of its own: that of its substance would give a wrong mass. */
function structureBeside(file: ContentFile, kind: string): Problem[] {
  const isPreparation = PREPARATIONS.some((one) => one === kind);
  if (!isPreparation || valueAt(file.data, ['structure']) === undefined) return [];
  return [
    problemAt(
      file,
      ['structure'],
      `this is a ${kind}, and the structure is that of one part of it`,
      'Formula and masses of the page would be those of the part: move the SMILES to the part in composition.parts, and write withoutStructure: preparation.',
    ),
  ];
}

function part(file: ContentFile, path: FieldPath, { toolkit }: CheckContext): Problem[] {
  const [smiles, share] = ['smiles', 'share'].map((field) => textAt(file, ...path, field));
  const problems: Problem[] = [];
  const read = smiles === undefined ? undefined : toolkit.read(smiles, 'formula');
  if (read && 'problem' in read)
    problems.push(
      problemAt(
        file,
        [...path, 'smiles'],
        `${smiles ?? ''}: not a structure: ${read.problem}`,
        'Formula and molar mass of the part are derived from it: correct it, or leave it out.',
      ),
    );
  if (share !== undefined && !readShare(share))
    problems.push(
      problemAt(
        file,
        [...path, 'share'],
        `${share}: not a share with a unit`,
        'Write a figure, a range or a bound with its unit. Examples: 2.5 mol/L, 10 % (w/w), 8–12 %, ≤ 250 ppm',
      ),
    );
  return problems;
}

/** The least shares in one unit of the whole do not add up to more than the whole. */
function tooMuch(file: ContentFile): Problem[] {
  const shares = entriesAt(file, 'composition', 'parts').flatMap((path) => {
    const read = readShare(textAt(file, ...path, 'share') ?? '');
    return read && mostOf(read.unit) !== undefined ? [read] : [];
  });
  return [...Map.groupBy(shares, ({ unit }) => unit)].flatMap(([unit, group]) => {
    const least = group.reduce((sum, { from = 0 }) => sum + from, 0);
    if (least <= (mostOf(unit) ?? Infinity) + 1e-9) return [];
    const what = `the shares add up to ${String(Number(least.toPrecision(6)))} ${unit}`;
    const why = 'The parts are more than the whole: look at figures and units again.';
    return [problemAt(file, ['composition', 'parts'], what, why)];
  });
}

function waters(file: ContentFile): Problem[] {
  const range = valueAt(file.data, ['composition', 'waters']);
  if (!Array.isArray(range) || !(Number(range[0]) >= Number(range[1]))) return [];
  const what = `[${range.join(', ')}] runs from the higher to the lower number`;
  const why = 'Write [fewest, most]; a fixed number of waters belongs into the structure.';
  return [problemAt(file, ['composition', 'waters'], what, why)];
}
