/** Structures for rows that have none, read from their names by OPSIN. */
import { readNames } from '#catalog/checks/opsin.ts';
import { readFormula } from '#chemistry/formula/parse.ts';
import { sameFormula } from '#chemistry/formula/formula.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { ImportError } from './columns.ts';
import type { ProductRows } from './row/join-rows.ts';

export interface NamedStructures {
  /** Number of products that got a structure. */
  read: number;
  /** Number of products without a structure whose names gave none. */
  unread: number;
}

/**
 * Gives products without a structure that which their names mean: name, systematic name and synonyms
 * that OPSIN reads mean one structure, and it has the stated formula. Without a stated formula
 * nothing would check the reading, and none is taken.
 * @throws ImportError if OPSIN is not installed
 */
export async function structuresFromNames(
  products: readonly ProductRows[],
  source: string,
): Promise<NamedStructures> {
  const toolkit = await loadStructureToolkit();
  const open = products.filter(({ fields }) => fields['structure'] === undefined);
  const namesOf = open.map(({ fields }) => namesIn(fields));
  const known = await readNames(namesOf.flat(), (smiles) => {
    const read = toolkit.read(smiles, 'inchiKey');
    return 'problem' in read ? '' : read.inchiKey;
  });
  if (!known)
    throw new ImportError(
      '--structures-from-names needs OPSIN and a Java runtime, which are not installed (Debian: apt-get install libopsin-java default-jre-headless).',
    );
  let read = 0;
  open.forEach(({ fields, doubts }, at) => {
    const readings = (namesOf[at] ?? []).flatMap((name) => {
      const reading = known.get(name);
      return reading ? [{ name, ...reading }] : [];
    });
    const [first] = readings;
    if (!first) return;
    const keys = new Set(readings.map(({ inchiKey }) => inchiKey));
    const stated = readFormula(textOf(fields['formula']));
    const structure = toolkit.read(first.smiles, 'formula', 'canonicalSmiles');
    const formula = 'formula' in structure ? readFormula(structure.formula) : undefined;
    if (keys.size > 1)
      doubts.push(`structure: none taken, its names mean ${String(keys.size)} different ones`);
    else if (!stated)
      doubts.push(
        'structure: none taken from the name, no formula is stated that would confirm it',
      );
    else if (!formula || !sameFormula(formula, stated) || !('canonicalSmiles' in structure))
      doubts.push(
        `structure: none taken, ${first.name} is ${'formula' in structure ? structure.formula : 'none'}, the table has ${textOf(fields['formula'])}`,
      );
    else {
      Reflect.deleteProperty(fields, 'withoutStructure');
      fields['structure'] = {
        smiles: structure.canonicalSmiles,
        link: 'assumed',
        evidence: [{ text: `The structure was read by OPSIN from the name ${first.name}`, source }],
      };
      read += 1;
    }
  });
  return { read, unread: open.length - read };
}

function namesIn(fields: Record<string, unknown>): string[] {
  const synonyms = Array.isArray(fields['synonyms']) ? fields['synonyms'] : [];
  return [fields['name'], fields['iupacName'], ...(synonyms as unknown[])]
    .map(textOf)
    .filter((name) => name !== '');
}

function textOf(field: unknown): string {
  if (typeof field === 'string') return field;
  const value = (field as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value : '';
}
