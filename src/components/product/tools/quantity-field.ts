import { el } from '#components/search/dom.ts';
import { fill } from '#i18n/fill.ts';
import { fourFigures } from '#chemistry/quantities/lab.ts';
import type { LabWords } from '#i18n/lab-words.ts';

/** Size of a unit in the unit in which is calculated. */
export type Units = Readonly<Record<string, number>>;

export const MASSES: Units = { mg: 1e-3, g: 1, kg: 1e3 };
export const AMOUNTS: Units = { µmol: 1e-6, mmol: 1e-3, mol: 1 };
export const VOLUMES: Units = { µL: 1e-3, mL: 1, L: 1e3 };
export const CONCENTRATIONS: Units = { 'mmol/L': 1e-3, 'mol/L': 1 };

export interface QuantityField {
  element: HTMLElement;
  /** In the unit in which is calculated; undefined if nothing is typed, NaN for what is no number. */
  read: () => number | undefined;
  /** Shows a calculated value in the chosen unit; nothing for undefined. */
  write: (value: number | undefined) => void;
}

interface Options {
  label: string;
  units: Units;
  /** Unit chosen at first. */
  unit: string;
  words: LabWords;
  /** @param what whether the value or only its unit was changed */
  onChange: (what: 'value' | 'unit') => void;
}

/** A number with a choice of units. */
export function quantityField({ label, units, unit, words, onChange }: Options): QuantityField {
  const input = numberInput(() => {
    onChange('value');
  });
  const select = el(
    'select',
    {
      'aria-label': fill(words.unitOf, { what: label }),
      change: () => {
        onChange('unit');
      },
    },
    ...Object.keys(units).map((one) => el('option', { selected: one === unit }, one)),
  );
  const size = () => units[select.value] ?? 1;
  return {
    element: el(
      'div',
      { class: 'lab-field' },
      el('label', {}, el('span', {}, label), input),
      select,
    ),
    read: () => {
      const value = readNumber(input.value);
      mark(input, value);
      return value === undefined ? undefined : value * size();
    },
    write: (value) => {
      input.value = value === undefined ? '' : fourFigures(value / size());
      mark(input, undefined);
    },
  };
}

export interface NumberField {
  element: HTMLElement;
  /** Undefined if nothing is typed, NaN for what is no number. */
  read: () => number | undefined;
}

/** A number in a fixed unit, which its label names. */
export function numberField(label: string, value: string, onChange: () => void): NumberField {
  const input = numberInput(onChange);
  input.value = value;
  return {
    element: el('div', { class: 'lab-field' }, el('label', {}, el('span', {}, label), input)),
    read: () => {
      const read = readNumber(input.value);
      mark(input, read);
      return read;
    },
  };
}

function numberInput(onChange: () => void): HTMLInputElement {
  return el('input', { inputmode: 'decimal', autocomplete: 'off', input: onChange });
}

function mark(input: HTMLInputElement, value: number | undefined): void {
  input.ariaInvalid = String(Number.isNaN(value));
}

/**
 * A decimal number above zero with point or comma. "1,500" can be 1500 and 1.5: it is none.
 */
export function readNumber(text: string): number | undefined {
  const typed = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (typed === '') return undefined;
  const isPlain = /^(?:\d+[.,]?\d*|[.,]\d+)$/.test(typed) && !/^[1-9]\d{0,2},\d{3}$/.test(typed);
  const value = isPlain ? Number(typed.replace(',', '.')) : NaN;
  return value > 0 ? value : NaN;
}
