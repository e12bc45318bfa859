import type { Spectrum } from '#catalog/content/schema/spectra.ts';
import { condensedMarkup } from '#components/chemistry/formula-markup.ts';
import { SPECTRUM_KINDS } from '#chemistry/spectra/kinds.ts';
import { fill } from '#i18n/fill.ts';
import { formatMeasurement } from '#i18n/format.ts';
import type { Strings } from '#i18n/strings.ts';
import { joinMarkup } from '#ui/markup/fill-markup.ts';
import type { Markup } from '#ui/markup/markup.ts';

type Words = Strings['product'];

/**
 * A spectrum in one line as articles print it: "13C NMR, δ in ppm: 21.8 (q, CH3), 128.8 (d, 2 C);
 * solvent not reported, frequency not reported (note)."
 */
export function spectrumText(spectrum: Spectrum, words: Words): Markup {
  const { kind, signals, solvent, frequency, note } = spectrum;
  const mass = String(Number.parseInt(kind, 10));
  const { element } = SPECTRUM_KINDS[kind];
  const { spectrumUnknown: unknown } = words;
  const conditions = [
    solvent ? fill(words.inSolvent, { solvent }) : unknown.solvent,
    frequency ?? unknown.frequency,
  ];
  return [
    { tag: 'sup', content: [mass] },
    `${kind.slice(mass.length)}, ${words.shifts}: `,
    ...joinMarkup(
      signals.map((signal) => signalText(signal, element, words)),
      ', ',
    ),
    `; ${conditions.join(', ')}${note === undefined ? '' : ` (${note})`}.`,
  ];
}

type Signal = Spectrum['signals'][number];

function signalText(signal: Signal, element: string, words: Words): Markup {
  const { shift, multiplicity, atoms = 1, assignment } = signal;
  const details = [
    ...(multiplicity === undefined ? [] : [[multiplicity]]),
    ...(atoms === 1 ? [] : [[fill(words.atoms, { n: atoms, element })]]),
    ...(assignment === undefined ? [] : [condensedMarkup(assignment)]),
  ];
  const value = formatMeasurement({ value: shift }, words);
  return details.length === 0 ? [value] : [`${value} (`, ...joinMarkup(details, ', '), ')'];
}
