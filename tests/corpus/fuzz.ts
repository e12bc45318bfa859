/**
 * Fuzzing. Each run has a seed and prints it: FUZZ_SEED=<n> repeats the run. FUZZ_RUNS multiplies
 * the number of tries, for a quick look (0.01) or a long search (100).
 */
import fc from 'fast-check';

export const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const SCALE = Number(process.env['FUZZ_RUNS'] ?? 1);
console.log(`FUZZ_SEED=${String(SEED)}`);

/** Number of tries in this run. */
export function tries(usual: number): number {
  return Math.max(1, Math.round(usual * SCALE));
}

/** Seconds of CPU time of the process since `before`. */
export function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export interface Fuzzing<Value> {
  /** What is tried, in the plural. */
  what: string;
  /** Number of tries. */
  usual: number;
  /** Maximum CPU time of one try in seconds: it bears a machine ten times slower. */
  maxSeconds: number;
  values: fc.Arbitrary<Value>;
}

/** Tries `check` with random values, and prints what they cost. */
export async function fuzz<Value>(
  { what, usual, maxSeconds, values }: Fuzzing<Value>,
  check: (value: Value) => Promise<void> | void,
): Promise<void> {
  const start = process.cpuUsage();
  let longest = 0;
  const property = fc.asyncProperty(values, async (value) => {
    const before = process.cpuUsage();
    await check(value);
    const seconds = secondsSince(before);
    longest = Math.max(longest, seconds);
    if (seconds > maxSeconds) throw new Error(`took ${String(seconds)} s of CPU time`);
  });
  await fc.assert(property, { numRuns: tries(usual), seed: SEED });
  const [all, one] = [secondsSince(start).toFixed(1), longest.toFixed(2)];
  console.log(`${String(tries(usual))} ${what}: ${all} s of CPU time, the longest ${one} s`);
}

/** Much cheaper than `expect`, of which a hundred thousand tries have several each. */
export function insist(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}

/** Texts of any characters: of bytes, of graphemes, of one piece after another. */
export function anyText(pieces: readonly string[], maxLength = 40): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
  );
}

/** A text that was typed with a slip, cut, doubled, or joined with another. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const text = fc.constantFrom(...texts);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const at = (of: string, share: number) => Math.floor(share * of.length);
  return fc.oneof(
    text,
    fc
      .tuple(text, place, fc.string({ unit: 'binary', maxLength: 2 }), fc.nat(2))
      .map(([one, share, put, cut]) => {
        const start = at(one, share);
        return one.slice(0, start) + put + one.slice(start + cut);
      }),
    fc.tuple(text, place, place).map(([one, from, to]) => one.slice(at(one, from), at(one, to))),
    fc
      .tuple(text, place, text, place)
      .map(([one, from, other, to]) => one.slice(0, at(one, from)) + other.slice(at(other, to))),
  );
}
