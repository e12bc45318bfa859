import type { Measurement } from '#catalog/content/measured/schema.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';

/**
 * The conditions and note of a measured value as a page shows them:
 * "20 °C; D line; 1 g/100 mL in CHCl3"; empty if there are none.
 */
export function conditionsText(measurement: Measurement, words: Strings['product']): string {
  const { temperature, pressure, cup, solvent, concentration, wavelength, note } = measurement;
  const solution =
    concentration !== undefined && solvent !== undefined
      ? fill(words.solution, { concentration, solvent })
      : (concentration ?? (solvent && fill(words.inSolvent, { solvent })));
  return [
    temperature && withDash(temperature),
    pressure && withDash(pressure),
    cup && words.cups[cup],
    wavelength === 'D' ? words.dLine : wavelength,
    solution,
    note,
  ]
    .filter(Boolean)
    .join('; ');
}

/** "10–12 mbar" for "10-12 mbar", "−10 °C" for "-10 °C". */
function withDash(text: string): string {
  return text.replaceAll(/(?<=\d)\s?-\s?(?=\d)/g, '–').replaceAll('-', '−');
}
