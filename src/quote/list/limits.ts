/** Most characters of a text on one line, and of a message or note. */
export const MAX_TEXT = 200;
export const MAX_NOTE = 5000;

/** Whether a text is too long for its field, whatever it says. */
export function lengthProblem(text: string, most: number): 'tooLong' | undefined {
  return text.length > most ? 'tooLong' : undefined;
}
