import { expect, test } from 'vitest';
import { asciiName } from '#chemistry/names/ascii-name.ts';

test.each([
  ['2-Bromo-4′-methylacetophenone', "2-Bromo-4'-methylacetophenone"],
  ['α-Bromocyclohexanone', 'alpha-Bromocyclohexanone'],
  ['N,N″-Diphenylurea', "N,N''-Diphenylurea"],
  ['(±)-Menthol', '(+/-)-Menthol'],
  ['Benzene', 'Benzene'],
])('%s keeps its identity in ASCII', (name, ascii) => {
  expect(asciiName(name)).toBe(ascii);
});

test('a name that ASCII cannot hold is not cut to another one', () => {
  expect(asciiName('2′-碘苯乙酮')).toBeUndefined();
});
