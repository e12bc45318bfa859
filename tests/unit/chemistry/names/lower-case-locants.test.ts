import { expect, test } from 'vitest';
import { capitalLocants } from '#chemistry/names/lower-case-locants.ts';

test.each([
  ['n,n-dimethylaniline', 'N,N-dimethylaniline'],
  ["n,n'-dicyclohexylcarbodiimide", "N,N'-dicyclohexylcarbodiimide"],
  ['aniline, n,n-dimethyl-', 'aniline, N,N-dimethyl-'],
  ['4-bromo-n,n-diethylaniline', '4-bromo-N,N-diethylaniline'],
  ['n,n,n′,n′-tetramethylethylenediamine', 'N,N,N′,N′-tetramethylethylenediamine'],
  ['N,N-dimethylaniline', undefined],
  ['n-butylamine', undefined], // normal butyl
  ["o,o'-biphenol", undefined],
  ['n-butyl n-propyl ether', undefined],
  ['tin,nitrogen', undefined],
])('%s: %s', (name, expected) => {
  expect(capitalLocants(name)).toBe(expected);
});
