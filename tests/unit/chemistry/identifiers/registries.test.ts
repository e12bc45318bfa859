import { expect, test } from 'vitest';
import { REGISTRIES } from '#chemistry/identifiers/registries.ts';
import { registryUrl } from '#i18n/paths.ts';

test.each([
  ['ChemSpider', '62483', 'https://www.chemspider.com/Chemical-Structure.62483.html'],
  ['NIST Chemistry WebBook', 'C619410', 'https://webbook.nist.gov/cgi/cbook.cgi?ID=C619410'],
  ['nmrshiftdb2', '10024877', 'https://nmrshiftdb.nmr.uni-koeln.de/molecule/10024877'],
  ['Beilstein', '1234567', undefined],
])('the record of %s %s is at %s', (registry, number, url) => {
  expect(registryUrl(registry, number)).toBe(url);
});

test('the example of each registry has its form', () => {
  for (const { form, example } of Object.values(REGISTRIES)) expect(example).toMatch(form);
});
