/** The laboratory tools of a product page: weighing, dissolving, diluting. */
import { el, type Child } from '#components/search/dom.ts';
import {
  fourFigures,
  portionForSolution,
  portionFrom,
  stockVolume,
  type Bottle,
  type Portion,
} from '#chemistry/quantities/lab.ts';
import { fill } from '#i18n/fill.ts';
import type { LabWords } from '#i18n/lab-words.ts';
import {
  AMOUNTS,
  CONCENTRATIONS,
  MASSES,
  numberField,
  quantityField,
  VOLUMES,
  type QuantityField,
  type Units,
} from './quantity-field.ts';

export interface LabFacts {
  /** In g/mol. */
  molarMass: number;
  /** In g/mL, as the source writes it. */
  density?: { value: string; temperature?: string | undefined } | undefined;
  /** Parts of a salt or solvate: formula as written and share of the mass; none for others. */
  parts: readonly { formula: string; share: number }[];
}

/** Three groups of fields, which calculate as is typed. */
export function labTools(facts: LabFacts, words: LabWords): HTMLElement[] {
  const listeners: (() => void)[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const purity = numberField(words.weigh.purity, '100', changed);
  const density = numberField(words.weigh.density, facts.density?.value ?? '', changed);
  /** Undefined while a figure of the bottle is no number. */
  const bottle = (): Bottle | undefined => {
    const share = (purity.read() ?? 100) / 100;
    const dense = density.read();
    return share > 0 && share <= 1 && !Number.isNaN(dense)
      ? { molarMass: facts.molarMass, purity: share, density: dense }
      : undefined;
  };
  const weigh = weighing(facts, words, bottle);
  const solve = dissolving(words, bottle);
  listeners.push(weigh.update, solve.update);
  return [
    group(words.weigh.title, [
      el('p', { class: 'small muted' }, densityText(facts, words)),
      el('div', { class: 'lab-fields' }, ...weigh.fields, purity.element, density.element),
      weigh.result,
    ]),
    group(words.solution.title, solve.parts),
    group(words.dilution.title, diluting(words)),
  ];
}

function densityText({ molarMass, density }: LabFacts, { weigh }: LabWords): string {
  const at = density?.temperature
    ? fill(weigh.densityAt, { temperature: density.temperature })
    : '';
  return [
    fill(weigh.molarMass, { mass: molarMass.toFixed(2) }),
    density ? fill(weigh.densityFrom, { density: density.value, at }) : weigh.noDensity,
  ].join(' ');
}

/** Mass, amount and volume: the figure typed last gives the others. */
function weighing({ parts }: LabFacts, words: LabWords, bottle: () => Bottle | undefined) {
  const { weigh } = words;
  let typed: keyof Portion = 'mass';
  const field = (key: keyof Portion, units: Units, unit: string): QuantityField =>
    quantityField({
      label: weigh[key],
      units,
      unit,
      words,
      onChange: (what) => {
        if (what === 'value') typed = key;
        update();
      },
    });
  const fields: Record<keyof Portion, QuantityField> = {
    mass: field('mass', MASSES, 'g'),
    amount: field('amount', AMOUNTS, 'mmol'),
    volume: field('volume', VOLUMES, 'mL'),
  };
  const result = el('p', { role: 'status' });
  function update(): void {
    const value = fields[typed].read();
    const from = bottle();
    const isRight = from && !Number.isNaN(value);
    const portion = isRight && value !== undefined ? portionFrom(from, [typed, value]) : undefined;
    for (const key of ['mass', 'amount', 'volume'] as const)
      if (key !== typed) fields[key].write(portion?.[key]);
    result.textContent = from
      ? Number.isNaN(value)
        ? words.wrong.number
        : partsText(portion?.mass)
      : words.wrong.purity;
  }
  const partsText = (mass: number | undefined): string => {
    if (mass === undefined || parts.length === 0) return '';
    const each = parts.map(({ formula, share }) =>
      fill(weigh.part, { mass: withUnit(mass * share, MASSES), formula }),
    );
    return `${weigh.parts}: ${each.join(', ')}.`;
  };
  return {
    fields: [fields.mass.element, fields.amount.element, fields.volume.element],
    result,
    update,
  };
}

/** What is weighed for a solution. */
function dissolving(words: LabWords, bottle: () => Bottle | undefined) {
  const { solution } = words;
  const options = (label: string, units: Units, unit: string) =>
    quantityField({ label, units, unit, words, onChange: update });
  const concentration = options(solution.concentration, CONCENTRATIONS, 'mol/L');
  const volume = options(solution.volume, VOLUMES, 'mL');
  const result = el('p', { role: 'status' });
  function update(): void {
    const [wanted, filled, from] = [concentration.read(), volume.read(), bottle()];
    result.textContent = '';
    if (!from) result.textContent = words.wrong.purity;
    else if (Number.isNaN(wanted) || Number.isNaN(filled)) result.textContent = words.wrong.number;
    else if (wanted !== undefined && filled !== undefined) {
      const portion = portionForSolution(from, wanted, filled);
      if (!portion) return;
      result.textContent = fill(
        portion.volume === undefined ? solution.result : solution.resultWithVolume,
        {
          mass: withUnit(portion.mass, MASSES),
          portion: withUnit(portion.volume ?? 0, VOLUMES),
          volume: withUnit(filled, VOLUMES),
        },
      );
    }
  }
  return { parts: [fieldsOf(concentration, volume), result], update };
}

/** What is taken of a stock solution. */
function diluting(words: LabWords): Child[] {
  const { dilution } = words;
  const options = (label: string, units: Units, unit: string) =>
    quantityField({ label, units, unit, words, onChange: update });
  const stock = options(dilution.stock, CONCENTRATIONS, 'mol/L');
  const wanted = options(dilution.wanted, CONCENTRATIONS, 'mmol/L');
  const volume = options(dilution.volume, VOLUMES, 'mL');
  const result = el('p', { role: 'status' });
  function update(): void {
    const [strong, weak, filled] = [stock.read(), wanted.read(), volume.read()];
    result.textContent = '';
    if ([strong, weak, filled].some((value) => Number.isNaN(value)))
      result.textContent = words.wrong.number;
    else if (strong !== undefined && weak !== undefined && filled !== undefined) {
      const portion = stockVolume(strong, weak, filled);
      result.textContent =
        portion === undefined
          ? dilution.weak
          : fill(dilution.result, {
              portion: withUnit(portion, VOLUMES),
              volume: withUnit(filled, VOLUMES),
            });
    }
  }
  return [fieldsOf(stock, wanted, volume), result];
}

function fieldsOf(...fields: readonly QuantityField[]): HTMLElement {
  return el('div', { class: 'lab-fields' }, ...fields.map(({ element }) => element));
}

function group(title: string, children: readonly Child[]): HTMLElement {
  return el('section', { class: 'stack stack-tight' }, el('h3', {}, title), ...children);
}

/** In the largest unit in which it is at least one. */
function withUnit(value: number, units: Units): string {
  const [smallest = '', ...larger] = Object.keys(units);
  const unit = larger.toReversed().find((one) => value >= (units[one] ?? 1)) ?? smallest;
  return `${fourFigures(value / (units[unit] ?? 1))} ${unit}`;
}
