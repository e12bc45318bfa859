import { ecCheckSum, readEcNumber } from '#chemistry/identifiers/ec-number.ts';
import { problemAt, type Check } from './check.ts';
import { statedNumber } from './stated-number.ts';

/** An EC number has three, three and one digit, and the right check digit. */
export const ecNumber: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const stated = statedNumber(file, 'ecNumber');
    if (!stated) return [];
    const { text, path } = stated;
    const read = readEcNumber(text);
    if (read?.valid) return [];
    const { what, why } = read ? wrongDigit(text, read.corrected) : notOne(text);
    return [problemAt(file, path, what, why)];
  });

function notOne(text: string) {
  const digits = text.replaceAll(/\D/g, '');
  const proposal = `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
  const hint = digits.length === 7 ? `; ${proposal}?` : '';
  return {
    what: `${text} is not written like an EC number${hint}`,
    why: 'An EC number has seven digits with two hyphens. Example: 202-815-9',
  };
}

function wrongDigit(text: string, corrected: string | undefined) {
  const digit = corrected?.slice(-1);
  return {
    what:
      digit === undefined
        ? `${text}: no check digit fits the other digits`
        : `${text}: check digit is ${digit}, so ${corrected ?? ''}?`,
    why: `The last digit of an EC number is a checksum of the others, here ${String(ecCheckSum(text))} modulo 11. Look the number up again: another digit may be the wrong one.`,
  };
}
