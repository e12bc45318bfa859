/** The screens of structures: lists of their numbers by parts and by environments. */
import type { Screens } from '#chemistry/substructure/screens.ts';

/** Lists of parts are read by windows of so many numbers. */
export const WINDOW = 16_384;

export interface StructureTables {
  /** By `partKey`; the numbers are counted from the beginning of the window. */
  readonly part: Map<string, number[]>;
  /** By `environmentKey`. */
  readonly environment: Map<string, number[]>;
}

/** @param structures in ascending order of their numbers */
export function structureTables(
  structures: Iterable<readonly [number: number, screens: () => Screens]>,
): StructureTables {
  const tables: StructureTables = { part: new Map(), environment: new Map() };
  for (const [number, screens] of structures) {
    const { parts, environments } = screens();
    const window = Math.floor(number / WINDOW);
    for (const part of parts) into(tables.part, partKey(part, window), number % WINDOW);
    for (const code of environments) into(tables.environment, environmentKey(code), number);
  }
  return tables;
}

function into(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (known) known.push(number);
  else map.set(key, [number]);
}

export function partKey(part: string, window: number): string {
  return `${part} ${window.toString(36)}`;
}

export function environmentKey(code: number): string {
  return code.toString(36);
}
