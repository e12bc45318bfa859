/**
 * Joins a name with commas that was not quoted in a table with commas: 1 and 2-dibromoethane,
 * methane and chlorotrifluoro-. A part of a name is the name of another compound.
 * @param width number of columns that the table has
 * @param at column of names, which takes the cells that are too many
 */
export function withoutSplitNames(
  cells: readonly string[],
  width: number,
  at: number,
): readonly string[] {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const behind = at + filled - width;
  if (filled <= width || at < 0) return cells;
  const rest = cells.slice(at + 1, behind + 1);
  // One number behind a word is rather the rest of a decimal number: acetone,2,5 g.
  if (rest.length === 1 && /^\d+$/.test(rest[0] ?? '') && !/\d$/.test(cells[at] ?? ''))
    return cells;
  const name = [cells[at], ...rest].join(',');
  return [...cells.slice(0, at), name, ...cells.slice(behind + 1)];
}

/** Number of columns: that of the headings, else of most rows. */
export function widthOf(headings: readonly string[], rows: readonly (readonly string[])[]): number {
  const stated = headings.findLastIndex((heading) => heading.trim() !== '') + 1;
  if (stated > 0) return stated;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return usual?.[0] ?? 0;
}
