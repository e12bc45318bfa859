import { inchiKeySkeleton } from '#chemistry/identifiers/inchikey.ts';
import { nameClaims } from '#chemistry/names/name-claims.ts';
import { saysLessStereo } from '#chemistry/structure/less-stereo.ts';
import type { Structure } from '#chemistry/structure/structure.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { textAt, warningAt, type Check, type CheckContext, type CheckedFact } from './check.ts';
import { isMisread } from './opsin-misreads.ts';

/** The names of a product that a chemist could have made of its structure, and their places. */
export function readableNames(file: ContentFile): { path: FieldPath; name: string }[] {
  const synonyms = valueAt(file.data, ['synonyms']);
  const paths: FieldPath[] = [
    ['name'],
    ['iupacName'],
    ...(Array.isArray(synonyms) ? synonyms.map((_, i) => ['synonyms', i]) : []),
  ];
  return paths.flatMap((path) =>
    [path, [...path, 'value']].flatMap((place) => {
      const name = textAt(file, ...place);
      return name === undefined ? [] : [{ path: place, name }];
    }),
  );
}

/**
 * A name that OPSIN reads means the structure of the product, or one that says less of its
 * configuration. Synonyms that mean another one are told together.
 */
export const nameStructure: Check = (context) => {
  const { files, structures, readNames } = context;
  if (!readNames) return [];
  return files.products.flatMap((file) => {
    const structure = structures.get(file);
    if (!structure || 'problem' in structure || structure.inchiKey === '') return [];
    const others = readableNames(file).flatMap(({ path, name }) => {
      const other = otherStructure(name, file, structure, context);
      return other === undefined ? [] : [{ path, name, other }];
    });
    const [synonyms, names] = [others.filter(isSynonym), others.filter((one) => !isSynonym(one))];
    return [...names, ...synonyms.slice(0, 1)].map(({ path, name, other }): Problem => {
      const more = path[0] === 'synonyms' ? synonyms.slice(1) : [];
      return warningAt(
        file,
        path,
        `${name}: OPSIN reads ${other}, the structure is ${structure.canonicalSmiles}`,
        `Name and structure are two compounds, or differ in configuration, isotopes or charge: look at locants and primes, then at the structure.${
          more.length === 0 ? '' : ` Likewise: ${more.map((one) => one.name).join('; ')}.`
        }`,
      );
    });
  });
};

function isSynonym({ path }: { path: FieldPath }): boolean {
  return path[0] === 'synonyms';
}

/** The SMILES of what a name means, if that is not the structure. */
function otherStructure(
  name: string,
  file: ContentFile,
  structure: Pick<Structure, CheckedFact>,
  { readNames, toolkit }: CheckContext,
): string | undefined {
  const named = readNames?.get(name);
  if (!named || named.inchiKey === structure.inchiKey) return undefined;
  const read = toolkit.read(named.smiles, 'stereo', 'canonicalSmiles', 'formula', 'assembly');
  if ('problem' in read || isMisread(name, read, structure)) return undefined;
  const differsInStereoAlone =
    inchiKeySkeleton(named.inchiKey) === inchiKeySkeleton(structure.inchiKey) &&
    named.inchiKey.at(-1) === structure.inchiKey.at(-1);
  if (!differsInStereoAlone) return read.canonicalSmiles;
  const says = read.stereo.centres.defined + read.stereo.doubleBonds.labels.length;
  const isDrawn = (textAt(file, 'structure', 'configuration') ?? 'absolute') === 'absolute';
  if (says === 0 || !isDrawn) return undefined;
  const isFlat = structure.stereo.centres.defined === 0;
  const { racemic, configuration } = nameClaims(name);
  if (isFlat && (racemic || configuration?.value.isRelative)) return undefined;
  const [less, more] = [named.smiles, structure.canonicalSmiles].map((smiles) =>
    toolkit.read(smiles, 'inchi'),
  );
  const isLess = less && more && 'inchi' in less && 'inchi' in more;
  if (isLess && saysLessStereo(less.inchi, more.inchi)) return undefined;
  // OPSIN makes one enantiomer of "cis" and "trans", which say how centres stand to each other.
  const [a, b] = [named.smiles, structure.canonicalSmiles].map((smiles) =>
    toolkit.read({ smiles, configuration: 'relative' }, 'inchiKey'),
  );
  const isMirrored = a && b && 'inchiKey' in a && 'inchiKey' in b && a.inchiKey === b.inchiKey;
  return isMirrored && !ABSOLUTE.test(name) ? undefined : read.canonicalSmiles;
}

/** R, S, D, L and the signs of rotation tell enantiomers apart. */
const ABSOLUTE = /\(\d*[a-z]?[RS][,)]|(?<![A-Za-z])[DL]-|\([+−-]\)/;
