/** Something that a name says, and the words with which it says it. */
export interface Claim<Value> {
  readonly text: string;
  readonly value: Value;
}

/** The first place of a name that matches. */
export function claim<Value>(
  name: string,
  pattern: RegExp,
  value: Value,
): Claim<Value> | undefined {
  const [text] = pattern.exec(name) ?? [];
  return text === undefined ? undefined : { text: text.trim(), value };
}
