/** Words of the printed catalog. */
export const printStrings = {
  title: 'Print catalog',
  description:
    'The catalog of {company} for paper: {products} as numbered entries, with indexes by CAS number, formula and name.',
  heading: 'Catalog of {company}',
  categories: { one: '{n} category', other: '{n} categories' },
  howTo:
    'Use your browser’s print command. Prints on A4 or Letter; entries are not split across pages.',
  howToParts: 'This catalog prints in {n} parts: open each part and print it.',
  contents: 'Contents',
  noCategory: 'Other products',
  entriesFromTo: 'entries {first} to {last}',
  entry: 'entry {first}',
  part: 'part {part}',
  sourcesNote:
    'Sources, methods, conditions, prices and stock are on each product page. Where an entry shows no pictogram, no label is on file; this does not mean that there is no hazard.',
  index: {
    cas: 'Index by CAS number',
    formula: 'Index by formula',
    name: 'Index by name',
  },
  indexNote: 'The numbers are those of the entries, not of pages.',
  meltingPoint: 'mp',
  boilingPoint: 'bp',
};
