import { expect, test } from 'vitest';
import { spectraSchema } from '#catalog/content/schema/spectra.ts';
import { spectrumText } from '#components/product/facts/spectrum-text.ts';
import { productStrings } from '#i18n/strings/en/product.ts';
import { markupHtml } from '#ui/markup/html.ts';
import { plainText, type Markup } from '#ui/markup/markup.ts';

function written(spectrum: Record<string, unknown>): Markup {
  const [read] = spectraSchema.parse([{ source: 'list', ...spectrum }]);
  return read ? spectrumText(read, productStrings) : [];
}

// 2-Bromo-4′-methylacetophenone, nmrshiftdb2 10024877.
const CARBON = {
  kind: '13C NMR',
  signals: [
    { shift: 21.8, multiplicity: 'q', assignment: 'CH3' },
    { shift: '38.0' },
    { shift: 128.8, multiplicity: 'd', atoms: 2 },
  ],
};

test('a spectrum is a line as articles print it, and says what is not reported', () => {
  expect(plainText(written(CARBON))).toBe(
    '13C NMR, δ in ppm: 21.8 (q, CH3), 38.0, 128.8 (d, 2 C); solvent not reported, frequency not reported.',
  );
  expect(markupHtml(written(CARBON))).toContain('<sup>13</sup>C NMR');
  expect(markupHtml(written(CARBON))).toContain('CH<sub>3</sub>');
});

test('solvent, frequency and note stand behind the signals', () => {
  const spectrum = {
    kind: '1H NMR',
    signals: [{ shift: [7.2, 7.4], multiplicity: 'm', atoms: 5 }, { shift: -0.1 }],
    solvent: 'CDCl3',
    frequency: '400 MHz',
    note: 'shifts against tetramethylsilane',
  };
  expect(plainText(written(spectrum))).toBe(
    '1H NMR, δ in ppm: 7.2–7.4 (m, 5 H), −0.1; in CDCl3, 400 MHz (shifts against tetramethylsilane).',
  );
});
