/** Line breaks as LF; other control characters, which mail programs trip over, are left out. */
export function manyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

export function oneLine(text: string): string {
  return manyLines(text).replace(/\s+/g, ' ');
}
