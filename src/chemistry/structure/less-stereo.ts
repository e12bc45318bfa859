/** Compares what two InChIs of one skeleton say of configuration. */

/**
 * Whether the first says nothing that the second contradicts: each centre and double bond that it
 * defines has the same parity there. Layers behind /i are left out.
 */
export function saysLessStereo(one: string, other: string): boolean {
  const [some, all] = [one, other].map(parities);
  return some !== undefined && [...some].every(([place, parity]) => all?.get(place) === parity);
}

/** Parity of each defined centre and bond; /m1 means that /t is that of the mirror image. */
function parities(inchi: string): Map<string, string> {
  const layers = (inchi.split('/i')[0] ?? '').split('/');
  const layer = (letter: string) => layers.find((text) => text.startsWith(letter))?.slice(1) ?? '';
  const entries = (text: string) => text.split(/[;,]/).filter((entry) => /[+-]$/.test(entry));
  const isMirrored = layer('m').startsWith('1');
  return new Map([
    ...entries(layer('b')).map((entry) => read(entry, false)),
    ...entries(layer('t')).map((entry) => read(entry, isMirrored)),
  ]);
}

function read(entry: string, isMirrored: boolean): [string, string] {
  const sign = entry.at(-1) ?? '';
  return [entry.slice(0, -1), isMirrored ? (sign === '+' ? '-' : '+') : sign];
}
