const BEFORE_COMMA = /(?:^|[\s([{-])(?:\d+|[NOSP])[′'’]*$/;
const BEHIND_COMMA = /^(?:\d+|[NOSP])[′'’]*(?:-|$)/;

/**
 * Joins the locants of a name that was not quoted in a table with commas: 1 and 2-dibromoethane.
 * @param width number of columns that the table has, if it is known
 */
export function withoutSplitLocants(cells: readonly string[], width = Infinity): readonly string[] {
  if (cells.length <= width) return cells;
  const joined: string[] = [];
  let more = cells.length - width;
  for (const cell of cells) {
    const before = joined.at(-1);
    if (more > 0 && before !== undefined && BEFORE_COMMA.test(before) && BEHIND_COMMA.test(cell)) {
      joined[joined.length - 1] = `${before},${cell}`;
      more -= 1;
    } else joined.push(cell);
  }
  return joined;
}
