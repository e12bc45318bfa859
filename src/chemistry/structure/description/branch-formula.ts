/** A branch as `branchKey` writes it, read back. */
interface Branch {
  /** The bond that it hangs on: "", "=", "#" or "~". */
  readonly bond: string;
  /** "13C" where the atom is labelled. */
  readonly symbol: string;
  readonly hydrogens: number;
  /** "+", "-", "+2". */
  readonly charge: string;
  readonly branches: readonly Branch[];
}

const ATOM = /^([=#~]?)((?:\d+)?[A-Z][a-z]?)(?:H(\d+))?([+-]\d*)?/;

/**
 * The condensed formula of a branch, from which it can be drawn again: "CH2CH(NH2)C(=O)OH" of
 * `branchKey`'s "CH2(CH1(C(=O)(OH1))(NH2))". Of several branches on an atom the largest stands last;
 * three CH2 and more in a row are "(CH2)3". Bonds are = and ≡, charges stand raised.
 */
export function branchFormula(key: string): string {
  return written(read(key)).replaceAll(
    /(?:CH2){3,}/g,
    (row) => `(CH2)${String(row.length / 'CH2'.length)}`,
  );
}

function read(key: string): Branch {
  const [head = '', bond = '', symbol = '', hydrogens, charge = ''] = ATOM.exec(key) ?? [];
  return {
    bond,
    symbol,
    hydrogens: Number(hydrogens ?? 0),
    charge,
    branches: bracketed(key.slice(head.length)).map(read),
  };
}

/** The texts in the outer brackets of "(a(b))(c)". */
function bracketed(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  [...text].forEach((char, at) => {
    if (char === '(' && depth++ === 0) start = at + 1;
    if (char === ')' && --depth === 0) found.push(text.slice(start, at));
  });
  return found;
}

const RAISED: Readonly<Record<string, string>> = { '+': '⁺', '-': '⁻', '2': '²', '3': '³' };

function written({ bond, symbol, hydrogens, charge, branches }: Branch): string {
  const texts = branches.map(written).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const last = texts.at(-1);
  const groups = [...Map.groupBy(texts, (text) => text)].map(([text, same]) => {
    const count = same.length === 1 ? '' : String(same.length);
    const isOpen = (text === last && count === '') || /^[A-Z][a-z]?$/.test(text);
    return isOpen ? text + count : `(${text})${count}`;
  });
  const [sign = '', size = ''] = charge;
  return [
    bond === '#' ? '≡' : bond,
    symbol,
    hydrogens > 0 ? `H${hydrogens > 1 ? String(hydrogens) : ''}` : '',
    (RAISED[size] ?? '') + (RAISED[sign] ?? ''),
    ...groups,
  ].join('');
}
