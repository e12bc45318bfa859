/** How numbers with units are written: figures as they were given, a space before the unit (SI Brochure 5.4.3). */
import { fill } from './fill.ts';
import { languageNames, longDates } from './intl.ts';
import type { Language } from './languages.ts';

const UNIT_TEXT: Record<string, string> = {
  'g/cm3': 'g/cm³',
  'kg/m3': 'kg/m³',
  'g/m3': 'g/m³',
  'mm2/s': 'mm²/s',
  'vol%': '% (V/V)',
  'wt%': '% (m/m)',
};

type Figure = number | string;

interface Measured {
  value: Figure | readonly [Figure, Figure];
  unit?: string | undefined;
  /** Stands before a bound: > ≥ < ≤. */
  sign?: string | undefined;
}

/** `g/cm³` for "g/cm3". */
export function unitText(unit: string): string {
  return UNIT_TEXT[unit] ?? unit;
}

/**
 * `51 °C`, `50–52 °C`, `> 300 °C`, `1.340 g/cm³`, `−12 °C`, `−5 to −3 °C`, `4.76`. A refractive
 * index is `nD 1.5085`, an optical rotation `+25°`, with its sign and without a space.
 */
export function formatMeasurement(
  { value, unit, sign }: Measured,
  words: { signedRange: string },
): string {
  const figures = (Array.isArray(value) ? value : [value]) as Figure[];
  const signed = figures.map((figure) => {
    const text = String(figure).replace('-', '−');
    return unit === '°' && /^\d/.test(text) ? `+${text}` : text;
  });
  const [from = '', to] = signed;
  const hasSign = signed.some((one) => /^[+−]/.test(one));
  const range =
    to === undefined ? from : hasSign ? fill(words.signedRange, { from, to }) : `${from}–${to}`;
  const text = [sign, range].filter(Boolean).join(' ');
  if (unit === undefined) return text;
  if (unit === '°') return `${text}°`;
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
