import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckContext } from '#catalog/checks/check.ts';
import { safetyChecks } from '#catalog/checks/safety/safety.ts';
import { problemsByLine } from './problems-by-line.ts';
import { parseYaml } from '#catalog/content/read.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-26T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the rules say of a product with this label, transport and measured values. */
function said(label: string, { transport = '', measured = '' } = {}): string {
  const text = `safety:
  classifications: [{ ${label}, source: sds, date: 2026-01-15 }]
  transport: [${transport && `{ ${transport}, source: sds, date: 2026-01-15 }`}]
properties: [${measured}]
`;
  const { file } = parseYaml(text, 'products/100-06-1.yaml');
  const context = { files: { products: [file] }, documents: [] } as unknown as CheckContext;
  return problemsByLine(safetyChecks.flatMap((check) => check(context)));
}

function label(signalWord: string, pictograms: string, hazard: string): string {
  const codes = (text: string) => `[${(text.match(/"[^"]*"|\S+/g) ?? []).join(', ')}]`;
  return `signalWord: ${signalWord}, pictograms: ${codes(pictograms)}, hazard: ${codes(hazard)}`;
}

/** Labels of substances in Annex VI to the CLP, and the ways in which sheets vary them. */
test.each([
  ['sodium cyanide', label('danger', 'GHS06 GHS09', 'H300+H310+H330 H410 EUH032')],
  ['acetone', label('danger', 'GHS02 GHS07', 'H225 H319 H336 EUH066')],
  ['toluene', label('danger', 'GHS02 GHS07 GHS08', 'H225 H304 H315 H336 H361d H373')],
  ['methanol', label('danger', 'GHS02 GHS06 GHS08', 'H225 H301 H311 H331 H370')],
  ['phenol', label('danger', 'GHS05 GHS06 GHS08', 'H301 H311 H331 H314 H341 H373')],
  ['acetic acid', label('danger', 'GHS02 GHS05', 'H226 H314')],
  ['ammonia', label('danger', 'GHS04 GHS05 GHS06 GHS09', 'H221 H280 H314 H331 H400')],
  [
    'glutaraldehyde',
    label('danger', 'GHS05 GHS06 GHS08 GHS09', 'H301 H330 H314 H317 H334 H335 H400 H411 EUH071'),
  ],
  ['benzoyl peroxide', label('danger', 'GHS01 GHS02 GHS07', 'H241 H317 H319')],
  ['trinitrotoluene', label('danger', 'GHS01 GHS06 GHS08 GHS09', 'H201 H301 H311 H331 H373 H411')],
  ['hydrogen', label('danger', 'GHS02', 'H220 H280')],
  ['long-term aquatic hazard without pictogram', label('none', '', 'H412')],
  ['H411 alone, which has no signal word', label('none', 'GHS09', 'H411')],
  [
    'organs named, and H314 beside H318',
    label('danger', 'GHS05 GHS08', '"H373 (lungs)" "H370 (eyes)" H314 H318'),
  ],
  ['two organs', label('danger', 'GHS08', '"H372 (liver)" "H373 (lungs)"')],
  ['H360D beside H361f', label('danger', 'GHS08', 'H360D H361f')],
  ['H410 beside H400', label('warning', 'GHS09', 'H400 H410')],
  ['corrosion for metals beside irritation', label('warning', 'GHS05 GHS07', 'H290 H315 H319')],
  ['no hazard', label('none', '', '')],
  ['codes with spaces', label('danger', 'GHS06', '"H300 + H310 + H330"')],
])('%s', (_, text) => {
  expect(said(text)).toBe('');
});

const beginning = '  safety.classifications.0.';

describe('the label', () => {
  test.each([
    [
      'H300 without the skull',
      label('danger', 'GHS07', 'H300'),
      'pictograms, line 2: H300 needs GHS06, which is not there',
    ],
    [
      'danger without any H',
      label('danger', '', ''),
      'signalWord, line 2: danger: there is no H statement that brings a signal word; so none',
    ],
    [
      'H225 with warning',
      label('warning', 'GHS02', 'H225'),
      'signalWord, line 2: warning: H225 asks for danger',
    ],
    [
      'H302 with danger',
      label('danger', 'GHS07', 'H302'),
      'signalWord, line 2: danger: H302 asks for warning',
    ],
    [
      'H412 with warning',
      label('warning', '', 'H412'),
      'signalWord, line 2: warning: H412 asks for none',
    ],
    [
      'H319 without a word',
      label('none', 'GHS07', 'H319'),
      'signalWord, line 2: none: H319 asks for warning',
    ],
    [
      'GHS06 and GHS07 for H301',
      label('danger', 'GHS06 GHS07', 'H301 H319'),
      'pictograms.1, line 2: GHS07: it gives way to GHS06',
    ],
    [
      'GHS05 and GHS07 for H319',
      label('danger', 'GHS05 GHS07', 'H314 H319'),
      'pictograms.1, line 2: GHS07: it gives way to GHS05: H319 needs none of its own',
    ],
    [
      'GHS08 and GHS07 for H317',
      label('danger', 'GHS07 GHS08', 'H334 H317'),
      'pictograms.0, line 2: GHS07: it gives way to GHS08: H317 needs none of its own',
    ],
    [
      'H318 and H319',
      label('danger', 'GHS05', 'H318 H319'),
      'hazard, line 2: H318 and H319 exclude each other',
    ],
    [
      'H350 and H351',
      label('danger', 'GHS08', 'H350i H351'),
      'hazard, line 2: H350i and H351 exclude each other',
    ],
    [
      'a gas that is a liquid',
      label('danger', 'GHS02', 'H220 H225'),
      'hazard, line 2: H220 and H225 exclude each other',
    ],
    [
      'H314 and H315',
      label('danger', 'GHS05', 'H314 H315'),
      'hazard, line 2: H314 and H315 exclude each other',
    ],
    [
      'H360FD and H361f',
      label('danger', 'GHS08', 'H360FD H361f'),
      'hazard, line 2: H360FD and H361f exclude each other',
    ],
    [
      'H301 inside a combination',
      label('danger', 'GHS06', 'H301+H311 H302'),
      'hazard, line 2: H301 and H302 exclude each other',
    ],
    [
      'one organ in two categories',
      label('danger', 'GHS08', '"H372 (lungs)" "H373 (lungs)"'),
      'hazard, line 2: H372 (lungs) and H373 (lungs) exclude each other',
    ],
    [
      'H412 with GHS09',
      label('none', 'GHS09', 'H412'),
      'pictograms.0, line 2: GHS09: no H statement brings it; the label has H412',
    ],
    [
      'a pictogram without H',
      label('none', 'GHS02', ''),
      'pictograms.0, line 2: GHS02: no H statement brings it; the label has none',
    ],
    [
      'an oxidiser without its pictogram',
      label('danger', 'GHS05', 'H271 H314'),
      'pictograms, line 2: H271 needs GHS03, which is not there',
    ],
    [
      'P without H',
      `${label('none', '', '')}, precautionary: [P280, P102]`,
      'precautionary, line 2: P280: there is no H statement',
    ],
    [
      'an organ where there is none',
      label('danger', 'GHS05', '"H314 (lungs)"'),
      'hazard.0, line 2: H314 (lungs): H314 names neither organ nor route: leave out "(lungs)"',
    ],
  ])('%s', (_, text, says) => {
    expect(said(text)).toContain(`${beginning}${says}\n`);
  });

  test('one contradiction is said once, with its clause', () => {
    expect(said(label('danger', 'GHS06', 'H301 H302'))).toBe(`products/100-06-1.yaml
  safety.classifications.0.hazard, line 2: H301 and H302 exclude each other
    Both are categories of one hazard, of which a product has one (CLP, Annex I, 3.1, oral). Keep the one that section 2.2 of the safety data sheet has; where it has both, ask who issued it.`);
  });
});

describe('flash and boiling point against H224 to H226', () => {
  const flammable = (code: string) => label(code === 'H226' ? 'warning' : 'danger', 'GHS02', code);
  const flash = (value: string) => `{ kind: flashPoint, value: "${value}", source: sds }`;
  const boiling = (value: string) => `{ kind: boilingPoint, value: "${value}", source: sds }`;
  const none = label('warning', 'GHS07', 'H319');

  test.each([
    [flammable('H225'), flash('90 °C'), 'H225: the flash point is 90 °C, not below 23 °C'],
    [flammable('H225'), flash('> 93 °C'), 'H225: the flash point is > 93 °C, not below 23 °C'],
    [flammable('H226'), flash('10 °C'), 'H226: the flash point is 10 °C, not 23 to 60 °C'],
    [flammable('H226'), flash('212 °F'), 'H226: the flash point is 212 °F, not 23 to 60 °C'],
    [none, flash('20 °C'), 'the flash point is 20 °C: H224 or H225 is missing'],
    [none, flash('30 °C'), 'the flash point is 30 °C: H226 is missing'],
    [flammable('H224'), boiling('56 °C'), 'H224: the boiling point is 56 °C, above 35 °C; H225?'],
    [
      flammable('H225'),
      boiling('34.6 °C'),
      'H225: the boiling point is 34.6 °C, not above 35 °C; H224?',
    ],
  ])('%s %s', (text, measured, says) => {
    expect(said(text, { measured })).toContain(`${beginning}hazard, line 2: ${says}\n`);
  });

  test.each([
    ['acetone', flammable('H225'), `${flash('-20 °C (closed cup)')}, ${boiling('56 °C')}`],
    ['diethyl ether', flammable('H224'), `${flash('-45 °C')}, ${boiling('34.6 °C')}`],
    ['pentane, boiling in a range', flammable('H224'), boiling('35-36 °C')],
    ['boiling at reduced pressure', flammable('H225'), boiling('30 °C/20 mmHg')],
    ['sources that differ', flammable('H226'), `${flash('22 °C')}, ${flash('24 °C')}`],
    ['combustible', none, flash('65 °C')],
    ['a solid', label('danger', 'GHS02', 'H228'), flash('20 °C')],
    ['a peroxide', label('danger', 'GHS02', 'H242'), flash('20 °C')],
  ])('%s is no contradiction', (_, text, measured) => {
    expect(said(text, { measured })).toBe('');
  });
});

describe('transport against the label', () => {
  const solvent = label('danger', 'GHS02', 'H225');
  const irritant = label('warning', 'GHS07', 'H319');

  test.each([
    [solvent, "unNumber: UN 1993, class: '8 (3)'", 'class, line 3: class 8: UN 1993 is class 3'],
    [solvent, "unNumber: UN 1648, class: '8 (3)'", 'class, line 3: class 8: UN 1648 is class 3'],
    [
      label('danger', 'GHS03', 'H271'),
      'notRegulated: true',
      'notRegulated, line 3: not dangerous goods: the label has H271',
    ],
    [irritant, "class: '3'", 'class, line 3: class 3: the label has none of H224, H225 and H226'],
    [solvent, "class: '8'", 'class, line 3: class 8: the label has H225; 8 (3)?'],
    [
      solvent,
      'notRegulated: true',
      'notRegulated, line 3: not dangerous goods: the label has H225',
    ],
  ])('%s %s', (text, transport, says) => {
    expect(said(text, { transport })).toContain(`  safety.transport.0.${says}\n`);
  });

  test.each([
    [solvent, "unNumber: UN 1993, class: '3', packingGroup: II"],
    [label('danger', 'GHS02 GHS06', 'H225 H301'), "class: '6.1 (3)'"],
    [irritant, 'notRegulated: true'],
    [label('danger', 'GHS05', 'H314'), "unNumber: UN 3265, class: '8'"],
    [label('danger', 'GHS06', 'H301'), "unNumber: UN 2811, class: '6.1'"],
    // Dichloromethane and iodine, whose classes do not follow from their labels.
    [label('warning', 'GHS07 GHS08', 'H315 H319 H336 H351'), "unNumber: UN 1593, class: '6.1'"],
    [
      label('danger', 'GHS07 GHS08 GHS09', 'H302 H315 H372 H400'),
      "unNumber: UN 3495, class: '8 (6.1)'",
    ],
  ])('%s %s agree', (text, transport) => {
    expect(said(text, { transport })).toBe('');
  });
});

describe('what may be right is a warning', () => {
  const irritant = label('warning', 'GHS07', 'H319');
  const warning = '  warning: safety.';

  test.each([
    [
      label('danger', 'GHS08', 'H372 H373'),
      '',
      'classifications.0.hazard, line 2: H372 and H373 exclude each other',
    ],
    [
      label('danger', 'GHS05', 'H314 H319'),
      '',
      'classifications.0.hazard, line 2: H314 and H319 exclude each other',
    ],
    [
      irritant,
      "class: '8'",
      'transport.0.class, line 3: class 8: the label has none of H290 and H314',
    ],
    [irritant, "class: '5.1'", 'transport.0.class, line 3: class 5.1: the label has none of H271'],
    [irritant, "class: '4.3'", 'transport.0.class, line 3: class 4.3: the label has none of H260'],
    [irritant, "class: '6.1'", 'transport.0.class, line 3: class 6.1: the label has none of H300'],
    [
      label('danger', 'GHS05', 'H314'),
      'notRegulated: true',
      'transport.0.notRegulated, line 3: not dangerous goods: the label has H314',
    ],
  ])('%s %s', (text, transport, says) => {
    expect(said(text, { transport })).toContain(warning + says);
  });

  test.each([
    [irritant, '45 °C', 'the flash point is 45 °C: H226 is missing'],
    [label('warning', 'GHS02', 'H226'), '65 °C', 'H226: the flash point is 65 °C, above 60 °C'],
  ])('%s with a flash point of %s', (text, value, says) => {
    const measured = `{ kind: flashPoint, value: "${value}", source: sds }`;
    expect(said(text, { measured })).toContain(
      `${warning}classifications.0.hazard, line 2: ${says}`,
    );
  });
});

test('a date in the future is named, today is not', () => {
  const dated = (date: string) => {
    const { file } = parseYaml(`reviewed: ${date}\n`, 'products/100-06-1.yaml');
    const document = { folder: '100-06-1', file: `sds-en-${date}.pdf`, bytes: 8, isPdf: true };
    const context = { files: { products: [file] }, documents: [document] } as unknown;
    return problemsByLine(safetyChecks.flatMap((check) => check(context as CheckContext)));
  };
  expect(dated('2026-11-26')).toBe('');
  expect(dated('2027-02-01')).toContain(
    'reviewed, line 1: 2027-02-01 lies in the future: today is 2026-11-27',
  );
  expect(dated('2027-02-01')).toContain(
    'documents/100-06-1/sds-en-2027-02-01.pdf\n  file: 2027-02-01',
  );
});
