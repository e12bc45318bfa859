/** A product, and which of its names a key is of; stored flat: product, name, product, name. */
export interface Place {
  doc: number;
  at: number;
}

export function storedPlace({ doc, at }: Place): number[] {
  return [doc, at];
}

export function readPlaces(stored: unknown): Place[] {
  const flat = stored as number[];
  return Array.from({ length: flat.length / 2 }, (_, pair) => ({
    doc: flat[2 * pair] ?? 0,
    at: flat[2 * pair + 1] ?? 0,
  }));
}
