import { parseFormula } from '#chemistry/formula/parse.ts';
import { readNuclideKey } from '#chemistry/formula/nuclide-key.ts';
import { SPECTRUM_KINDS, SPECTRUM_NAMES } from '#chemistry/spectra/kinds.ts';
import { valueAt, type ContentFile } from '#catalog/content/read.ts';
import { problemAt, type Check, type CheckContext } from './check.ts';

/** A spectrum has no more signals than the structure has atoms, each at a possible shift. */
export const spectra: Check = ({ files, structures }) =>
  files.products.flatMap((file) =>
    listAt(file, ['spectra']).flatMap((_, at) => [
      ...tooManySignals(file, at, structures),
      ...impossibleShifts(file, at),
    ]),
  );

function tooManySignals(file: ContentFile, at: number, structures: CheckContext['structures']) {
  const kind = kindAt(file, at);
  const structure = structures.get(file);
  if (!kind || !structure || 'problem' in structure) return [];
  const path = ['spectra', at, 'signals'];
  const stated = listAt(file, path)
    .map((signal) => valueAt(signal, ['atoms']) ?? 1)
    .reduce((sum: number, atoms) => sum + (Number(atoms) || 0), 0);
  const { element } = kind;
  const held = [...parseFormula(structure.formula).atoms]
    .filter(([key]) => readNuclideKey(key).symbol === element)
    .reduce((sum, [, count]) => sum + count, 0);
  if (stated <= held) return [];
  const what = `signals of ${String(stated)} ${element} atoms: the structure has ${String(held)}`;
  const why = `Signals of solvent and impurities do not belong here. Look at the signals in the source again, and at "atoms": how many give a signal.`;
  return [problemAt(file, path, what, why)];
}

function impossibleShifts(file: ContentFile, at: number) {
  const kind = kindAt(file, at);
  if (!kind) return [];
  return listAt(file, ['spectra', at, 'signals']).flatMap((signal, i) => {
    const ends = [valueAt(signal, ['shift'])].flat().map(Number);
    const outside = ends.find((shift) => shift < kind.least || shift > kind.most);
    if (outside === undefined) return [];
    const what = `${String(outside)} ppm is impossibly ${outside < kind.least ? 'low' : 'high'}`;
    const why = `${kind.because} Look at value and unit in the source again.`;
    return [problemAt(file, ['spectra', at, 'signals', i, 'shift'], what, why)];
  });
}

function kindAt(file: ContentFile, at: number) {
  const stated = valueAt(file.data, ['spectra', at, 'kind']);
  const name = SPECTRUM_NAMES.find((known) => known === stated);
  return name && SPECTRUM_KINDS[name];
}

function listAt(file: ContentFile, path: readonly (string | number)[]): unknown[] {
  const list = valueAt(file.data, path);
  return Array.isArray(list) ? list : [];
}
