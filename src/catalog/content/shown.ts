/** Values of content files as messages print them: short, on one line, without control characters. */

/** Maximum number of characters of a printed value. */
const MAX_SHOWN = 120;

/** Characters that a terminal or an editor would obey instead of showing them. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/** "U+0007". */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text with its line breaks as spaces and its control characters as [U+0007]. */
export function printable(text: string): string {
  return text.replaceAll(/\r?\n/g, ' ').replaceAll(OBEYED, (one) => `[${codePoint(one)}]`);
}

/** A text cut to a length that is read at a glance. */
export function shortened(text: string, length = MAX_SHOWN): string {
  const characters = [...text.slice(0, 2 * length)];
  if (characters.length <= length) return text;
  return `${characters.slice(0, length).join('')}… (${String(text.length)} characters)`;
}

/** Length of a word from which its middle is left out: a SMILES may have thousands of characters. */
const MAX_WORD = 300;

/** A message on one line, without the middle of words that nobody would read to their end. */
export function inMessage(text: string): string {
  if (text.length <= MAX_WORD) return printable(text);
  return printable(text)
    .split(' ')
    .map((word) => (word.length > MAX_WORD ? `${word.slice(0, 60)}…${word.slice(-20)}` : word))
    .join(' ');
}

/** A value in double quotes if it is a text, else as data. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${shortened(printable(value))}"`;
  return shortened(printable(JSON.stringify(value)));
}
