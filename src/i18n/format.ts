/** Formats numbers with units: digits as given, a space before the unit (SI Brochure 5.4.3). */
import { languageNames, longDates } from './intl.ts';
import type { Language } from './languages.ts';

const UNIT_TEXT: Record<string, string> = { 'g/cm3': 'g/cm³', 'kg/m3': 'kg/m³' };

type Figure = number | string;

interface Measured {
  value: Figure | readonly [Figure, Figure];
  unit: string;
}

/** `g/cm³` for "g/cm3". */
export function unitText(unit: string): string {
  return UNIT_TEXT[unit] ?? unit;
}

/** `51 °C`, `50–52 °C`, `1.340 g/cm³`, `−12 °C`; a refractive index is `nD 1.5085`. */
export function formatMeasurement({ value, unit }: Measured): string {
  const figures = (Array.isArray(value) ? value : [value]) as Figure[];
  const text = figures.map((figure) => String(figure).replace('-', '−')).join('–');
  return unit === 'nD' ? `nD ${text}` : `${text} ${unitText(unit)}`;
}

/** A human-readable file size: `850 B`, `12 kB`, `3.4 MB` (1 kB = 1000 B). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  if (bytes < 1e6) return `${(bytes / 1000).toFixed(0)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The name of a language given by its ISO 639-1 code: `languageName('de', 'en')` is "German". */
export function languageName(code: string, inLanguage: Language): string {
  return languageNames(inLanguage).of(code) ?? code;
}

/** `23 November 2026` for "2026-11-23"; the day is the same in every time zone. */
export function longDate(date: string, language: Language): string {
  return longDates(language).format(new Date(date));
}
