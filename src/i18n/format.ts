/** How numbers with units are written: figures as they were given, a space before the unit (SI Brochure 5.4.3). */

const UNIT_TEXT: Record<string, string> = { 'g/cm3': 'g/cm³', 'kg/m3': 'kg/m³' };

type Figure = number | string;

interface Measured {
  value: Figure | readonly [Figure, Figure];
  unit: string;
}

/** `51 °C`, `50–52 °C`, `1.340 g/cm³`, `−12 °C`; a refractive index is `nD 1.5085`. */
export function formatMeasurement({ value, unit }: Measured): string {
  const figures = (Array.isArray(value) ? value : [value]) as Figure[];
  const text = figures.map((figure) => String(figure).replace('-', '−')).join('–');
  return unit === 'nD' ? `nD ${text}` : `${text} ${UNIT_TEXT[unit] ?? unit}`;
}
