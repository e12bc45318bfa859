/** Lines of tests/fixtures/specimen-supplier: packs of two grades, and a product without CAS number. */
import type { Wanted } from '#quote/list/line.ts';

const thf = {
  product: '109-99-9',
  cas: '109-99-9',
  name: 'Tetrahydrofuran',
  formula: 'C4H8O',
  held: true,
} satisfies Wanted;

export const anhydrous = {
  ...thf,
  catalogNumber: 'TH-100-1L',
  grade: 'Anhydrous, ≥ 99.9 % (GC)',
  pack: '1 L',
} satisfies Wanted;

export const caseOfSix = { ...anhydrous, catalogNumber: 'TH-100-15L', pack: '6 × 2.5 L' };

export const forSynthesis = {
  ...thf,
  catalogNumber: 'TH-200',
  grade: 'For synthesis, ≥ 99 % (GC)',
  pack: '25 L',
} satisfies Wanted;

export const butyllithium = {
  product: 'bl-2500-hex',
  name: 'n-Butyllithium, 2.5 M in hexanes',
  catalogNumber: 'BL-2500-HEX-100',
  grade: 'Reagent grade',
  pack: '100 mL',
  held: true,
} satisfies Wanted;
