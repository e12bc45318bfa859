import type { Measurement } from '#catalog/content/measured/schema.ts';
import { recordFields, sdfRecord, type RecordFacts } from '#chemistry/exchange/sdf-record.ts';
import { saveFile } from '#ui/save-file.ts';
import { pngOf, svgOf } from './drawing-file.ts';

/** What `/products/<id>.json` has for a file of a structure. */
interface Published extends Omit<RecordFacts, 'number' | 'molarMass' | 'monoisotopicMass'> {
  id: string;
  url: string;
  molfile: string;
  catalogNumber?: string;
  molarMass?: { value: number };
  monoisotopicMass?: { value: number };
  properties?: readonly Measurement[];
}

/**
 * Saves the structure of the page's product: the drawing in the page as SVG or PNG, its molfile as
 * MOL, with the facts on the compound as SDF.
 * @param kind a row of `MAKERS`
 * @param save id of the product
 * @param facts address of its JSON
 * @throws if the browser cannot load or make it
 */
export async function saveStructure(
  kind: string,
  { save = '', facts = '' }: DOMStringMap,
): Promise<void> {
  const content = await MAKERS[kind]?.(facts);
  if (!content) throw new Error(kind);
  saveFile(`${save}.${kind}`, content);
}

const MAKERS: Record<string, (facts: string) => Promise<Blob>> = {
  svg: () => Promise.resolve(new Blob([svgOf(pageDrawing())], { type: 'image/svg+xml' })),
  png: () => pngOf(pageDrawing()),
  mol: async (facts) => fileOf((await published(facts)).molfile, 'chemical/x-mdl-molfile'),
  sdf: async (facts) => fileOf(sdfOf(await published(facts)), 'chemical/x-mdl-sdfile'),
};

/** The record of a product, as in the SDF of the catalog but for its grades and packs. */
function sdfOf({ molfile, molarMass, monoisotopicMass, ...facts }: Published): string {
  const fields = recordFields({
    ...facts,
    number: facts.catalogNumber ?? facts.id,
    molarMass: molarMass?.value,
    monoisotopicMass: monoisotopicMass?.value,
  });
  return sdfRecord(molfile, [...fields, ['URL', facts.url]]);
}

async function published(address: string): Promise<Published> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as Published;
}

function fileOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}

function pageDrawing(): SVGSVGElement {
  const drawing = document.querySelector<SVGSVGElement>('svg[aria-describedby="structure-text"]');
  if (!drawing) throw new Error('no drawing');
  return drawing;
}
