/** How a molfile says that its wedges are absolute, relative or racemic. */
import { readMolblock, writeMolblock } from './molblock.ts';
import type { Configuration } from './stereo.ts';

/** Collections of MDL's enhanced stereo representation (CTfile Formats, 2020, "Collection block"). */
const COLLECTIONS = { relative: 'STEREL1', racemic: 'STERAC1' };

/** A V2000 molfile whose chiral flag is set where it has wedges; any other text as it is. */
export function absoluteMolblock(molblock: string): string {
  const read = readMolblock(molblock);
  if (!read?.bonds.some((bond) => WEDGES.has(bond.slice(9, 12)))) return molblock;
  return writeMolblock({ ...read, counts: `${read.counts.slice(0, 6)}  1${read.counts.slice(9)}` });
}

/** Wedged up and down. */
const WEDGES = new Set(['  1', '  6']);

/** A V3000 molfile whose centres, where wedges begin, are all in one group. */
export function withStereoGroup(
  v3000: string,
  configuration: Exclude<Configuration, 'absolute'>,
): string {
  const bonds = v3000.matchAll(/^M {2}V30 \d+ \d+ (\d+) \d+ .*CFG=[13]\b/gm);
  const centres = [...new Set([...bonds].map(([, begin]) => begin))];
  if (centres.length === 0) return v3000;
  const atoms = `ATOMS=(${[centres.length, ...centres].join(' ')})`;
  const collection = [
    'BEGIN COLLECTION',
    `MDLV30/${COLLECTIONS[configuration]} ${atoms}`,
    'END COLLECTION',
    'END CTAB',
  ];
  return v3000.replace('M  V30 END CTAB', collection.map((line) => `M  V30 ${line}`).join('\n'));
}
