import { problemAt, type Check } from './check.ts';
import { statedNumber } from './stated-number.ts';

/** An MDL number is MFCD and eight digits (MDL Information Systems, Available Chemicals Directory). */
export const mdlNumber: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const stated = statedNumber(file, 'mdlNumber');
    if (!stated || /^MFCD\d{8}$/.test(stated.text)) return [];
    return [
      problemAt(
        file,
        stated.path,
        `${stated.text} is not an MDL number${proposal(stated.text)}`,
        'An MDL number is MFCD and eight digits, zeros in front included. Example: MFCD00000200',
      ),
    ];
  });

/** Spreadsheets drop leading zeros. */
function proposal(text: string): string {
  const digits = /^(?:MFCD)?[\s-]*(\d{4,8})$/i.exec(text)?.[1];
  return digits === undefined ? '' : `; MFCD${digits.padStart(8, '0')}?`;
}
