/** Writes a measured value as one line of text, which `readMeasuredText` reads back without loss. */
import type { PropertyKind } from './kinds.ts';
import { figuresOf } from './ends.ts';
import type { MeasuredFields } from './measured-fields.ts';

/**
 * `writeMeasuredText({ kind: 'boilingPoint', value: [113, 115], unit: '°C', pressure: '15 mmHg' })`
 * is "113-115 °C (15 mmHg)". A note follows in square brackets.
 */
export function writeMeasuredText(fields: MeasuredFields & { kind: PropertyKind }): string {
  const { kind, text, solvent, note } = fields;
  const words = text && [text, solvent && `in ${solvent}`].filter(Boolean).join(' ');
  const value = words ?? plainFigures(fields);
  const sign = kind === 'opticalRotation' && /^\d/.test(value) ? '+' : '';
  const conditions = CONDITIONS.flatMap((write) => write(fields) ?? []).join('; ');
  return [sign + value, conditions && `(${conditions})`, note && `[${note}]`]
    .filter(Boolean)
    .join(' ');
}

/** The numbers with sign and unit for messages: "50–52 °C", "> 300 °C". */
export function writeFigures(fields: MeasuredFields): string {
  const found = figuresOf(fields);
  const { figures = [], sign } = found ?? {};
  return [sign, figures.join('–'), fields.unit].filter(Boolean).join(' ');
}

function plainFigures(fields: MeasuredFields): string {
  const { figures = [], sign = '' } = figuresOf(fields) ?? {};
  const between = figures.some((figure) => figure.startsWith('-')) ? ' to ' : '-';
  const approximate = fields.approximate ? 'ca. ' : '';
  return [`${approximate}${sign}${figures.join(between)}`, fields.unit].filter(Boolean).join(' ');
}

/** In the order of output. */
const CONDITIONS: readonly ((fields: MeasuredFields) => string | undefined)[] = [
  ({ decomposes }) => decomposes && 'dec.',
  ({ sublimes }) => sublimes && 'subl.',
  ({ wavelength }) => wavelength,
  ({ temperature }) => temperature,
  ({ pressure }) => pressure,
  ({ cup }) => cup && `${cup} cup`,
  ({ concentration }) => concentration && `c ${concentration}`,
  ({ solvent, text }) => (text === undefined && solvent ? `in ${solvent}` : undefined),
];
