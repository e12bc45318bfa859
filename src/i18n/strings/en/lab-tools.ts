/** The tools on a product page, which are loaded when they are opened. */
export const labToolStrings = {
  title: 'Weigh, dissolve, dilute, cite',
  loading: 'Loading …',
  failed: 'The tools could not be loaded. Check the connection and open them again.',
  weigh: {
    title: 'Mass, amount and volume',
    mass: 'Mass',
    amount: 'Amount of substance',
    volume: 'Volume',
    purity: 'Purity (% by mass)',
    density: 'Density (g/mL)',
    molarMass: 'Molar mass {mass} g/mol. Enter one figure: the others follow.',
    densityFrom: 'Density on file: {density} g/mL{at}.',
    densityAt: ' at {temperature}',
    noDensity: 'No density is on file: enter one for volumes.',
    parts: 'In this mass',
    part: '{mass} of {formula}',
  },
  solution: {
    title: 'Solution',
    concentration: 'Concentration',
    volume: 'Volume of solution',
    result: 'Weigh {mass} and fill up to {volume}.',
    resultWithVolume: 'Take {mass} ({portion}) and fill up to {volume}.',
  },
  dilution: {
    title: 'Dilution',
    stock: 'Stock solution',
    wanted: 'Diluted solution',
    volume: 'Volume of diluted solution',
    result: 'Take {portion} of the stock solution and fill up to {volume}.',
    weak: 'The stock solution is weaker than the diluted one.',
  },
  wrong: {
    number: 'Enter a number above zero.',
    purity: 'Enter a purity above 0 and up to 100.',
  },
  unitOf: 'Unit: {what}',
  elsewhere: {
    title: 'CAS {cas} elsewhere',
    note: 'Other sites, which may not hold this number.',
  },
  cite: {
    title: 'Copy',
    citation: 'Citation',
    markdown: 'Markdown',
    row: 'Table row',
    /** Author, title and numbers, address, date. */
    text: '{supplier}. {name}{numbers}. {url} (accessed {date}).',
    copied: 'Copied.',
    refused: 'The browser refused to copy.',
  },
};
