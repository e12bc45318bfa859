/** Parents of names in one form, and the places on their rings numbered in the lowest way. */
/** A substituent with its places: 2,5-dimethoxy. */
export interface Prefix {
  locants: string[];
  name: string;
  /** How often the name says that it is there. */
  times: number;
}

/** Prefixes with their locants, and the parent: 2-bromo, 4′-methyl, acetophenone. */
export interface NameParts {
  prefixes: Prefix[];
  /** Locants directly in front of the parent: 2 of "2-propanol". */
  before: string[];
  parent: string;
}

/** Benzenes with a substituent in their name, at position 1. */
const SUBSTITUTED: Record<string, string> = {
  toluene: 'methyl',
  anisole: 'methoxy',
  phenetole: 'ethoxy',
  nitrobenzene: 'nitro',
};
/** Benzenes whose position 1 has the principal group: o, m and p are 2, 3 and 4. */
const MONOSUBSTITUTED = new Set(
  'phenol aniline benzaldehyde benzonitrile benzamide benzoicacid benzoylchloride benzenethiol thiophenol styrene benzylalcohol benzylamine benzylbromide benzylchloride phenylhydrazine phenylaceticacid benzoate phenylboronicacid cinnamicacid benzenesulfonicacid benzenesulfonamide benzenesulfonylchloride phenyl'.split(
    ' ',
  ),
);
const RING_KETONES: Record<string, number> = { cyclopentanone: 5, cyclohexanone: 6 };
const LETTERS: Record<string, string> = { o: '2', m: '3', p: '4' };
const GREEK: Record<string, string> = { alpha: '2', beta: '3', gamma: '4' };

export function ringForm(read: NameParts): { prefixes: Prefix[]; parent: string } {
  const { prefixes, before, parent } = parentForm(read);
  const isPlain = before.every((locant) => locant === '1');
  if (parent === 'tolyl') return tolyl(prefixes, before);
  if (parent === 'benzene' || parent in SUBSTITUTED) return benzene(prefixes, before, parent);
  if (parent === 'xylene' && before.length > 0) return xylene(prefixes, before);
  if (!isPlain) {
    const places = disubstituted(before);
    return { prefixes, parent: `${places.join(',')}-${parent}` };
  }
  if (parent in RING_KETONES) return ketone(prefixes, parent);
  if (parent === 'acetophenone') return acetophenone(prefixes);
  if (parent === 'ethanone') return ethanone(prefixes);
  const halide = HALIDES[/^phenacyl(bromide|chloride|iodide)$/.exec(parent)?.[1] ?? ''];
  if (halide) return acetophenone([{ locants: ['alpha'], name: halide, times: 1 }, ...prefixes]);
  if (MONOSUBSTITUTED.has(parent))
    return { prefixes: lowest(prefixes.map(lettered), MIRROR), parent };
  return { prefixes, parent: [...before, parent].join('-') };
}

const HALIDES: Record<string, string> = { bromide: 'bromo', chloride: 'chloro', iodide: 'iodo' };

/** Propan-2-ol and benzene-1,4-diamine as 2-propanol and 1,4-benzenediamine; ethan-1-one has no 1. */
function parentForm({ prefixes, before, parent }: NameParts): NameParts {
  const [, stem = '', places, suffix = ''] =
    /^([a-z]+)-(\d{1,2}(?:,\d{1,2})*)-([a-z]+)$/.exec(parent) ?? [];
  const isInside = places !== undefined && before.length === 0;
  const name = (isInside ? stem + suffix : parent).replace('phenylenedi', 'benzenedi');
  const locants = isInside ? places.split(',') : before;
  const isNeedless = locants.join('') === '1' && /^(?:cyclo|eth|meth)/.test(name);
  return { prefixes, before: isNeedless ? [] : locants, parent: name };
}

/** p-Xylene is 1,4-dimethylbenzene. */
function xylene(prefixes: readonly Prefix[], before: readonly string[]) {
  const methyl = { locants: disubstituted(before), name: 'methyl', times: 2 };
  return benzene([methyl, ...prefixes], [], 'benzene');
}

/** p-Tolyl is 4-methylphenyl. */
function tolyl(prefixes: readonly Prefix[], before: readonly string[]) {
  const methyl = { locants: before.map((one) => LETTERS[one] ?? one), name: 'methyl', times: 1 };
  return { prefixes: lowest([...prefixes, methyl], MIRROR), parent: 'phenyl' };
}

/** Places of o-, m- and p- on a benzene with two groups. */
function disubstituted(locants: readonly string[]): string[] {
  const [only, ...more] = locants;
  const place = only === undefined ? undefined : LETTERS[only];
  return place === undefined || more.length > 0 ? [...locants] : ['1', place];
}

function lettered(prefix: Prefix): Prefix {
  return { ...prefix, locants: prefix.locants.map((locant) => LETTERS[locant] ?? locant) };
}

function ketone(prefixes: readonly Prefix[], parent: string) {
  const placed = prefixes.map((prefix) => ({
    ...prefix,
    locants: prefix.locants.map((locant) => GREEK[locant] ?? locant),
  }));
  const size = RING_KETONES[parent] ?? 6;
  const mirror = (place: number) => (place === 1 ? 1 : size + 2 - place);
  return { prefixes: lowest(placed, [(place) => place, mirror]), parent };
}

/** 1-(2-iodophenyl)ethanone is 2′-iodoacetophenone. */
function ethanone(prefixes: readonly Prefix[]) {
  const aryl = prefixes.find(
    ({ name, locants }) => locants.every((one) => one === '1') && ARYL.test(name),
  );
  if (!aryl) return { prefixes: [...prefixes], parent: 'ethanone' };
  const rest = prefixes.filter((one) => one !== aryl);
  const [, inner = ''] = ARYL.exec(aryl.name) ?? [];
  const onRing = inner
    .split(';')
    .filter(Boolean)
    .map((part) => {
      const [places = '', name = ''] = part.split(':');
      const locants = places.split(',').map((place) => `${place}′`);
      return { locants, name: name.replace(/^\d/, ''), times: locants.length };
    });
  return acetophenone([...rest, ...onRing]);
}

const ARYL = /^\(?((?:[\d,]+:\d?[a-z]+;?)*)\|?phenyl\)?$/;

/**
 * On acetophenone α and ω are the chain, o, m and p the ring; beside a Greek letter plain numbers
 * are the ring too.
 */
function acetophenone(prefixes: readonly Prefix[]) {
  const isGreek = prefixes.some(({ locants }) =>
    locants.some((one) => /^(?:alpha|omega)$/.test(one)),
  );
  const placed = prefixes.map((prefix) => ({
    ...prefix,
    locants: prefix.locants.map((locant) => {
      if (/^(?:alpha|omega)$/.test(locant)) return '2';
      const letter = LETTERS[locant];
      return letter ? `${letter}′` : isGreek && /^[2-6]$/.test(locant) ? `${locant}′` : locant;
    }),
  }));
  const onRing = placed.filter(({ locants }) => locants.some((one) => one.endsWith('′')));
  const onChain = placed.filter((one) => !onRing.includes(one));
  const bare = onRing.map((one) => ({
    ...one,
    locants: one.locants.map((locant) => locant.replace('′', '')),
  }));
  const ring = lowest(bare, MIRROR).map((one) => ({
    ...one,
    locants: one.locants.map((locant) => `${locant}′`),
  }));
  return { prefixes: [...onChain, ...ring], parent: 'acetophenone' };
}

/** Numberings of a benzene whose position 1 is given. */
const MIRROR = [(place: number) => place, (place: number) => (place === 1 ? 1 : 8 - place)];
const ALL = [0, 1, 2, 3, 4, 5].flatMap((turn) => [
  (place: number) => ((place - 1 + turn) % 6) + 1,
  (place: number) => ((13 - place + turn) % 6) + 1,
]);

function benzene(prefixes: readonly Prefix[], before: readonly string[], parent: string) {
  const inName = SUBSTITUTED[parent];
  const first: Prefix[] = inName === undefined ? [] : [{ locants: ['1'], name: inName, times: 1 }];
  const given = prefixes.map((one) => ({ ...one, locants: [...one.locants] }));
  const [one, two] = given;
  const letter = LETTERS[one?.locants[0] ?? ''];
  if (letter !== undefined && one) {
    // p-dichlorobenzene, p-bromochlorobenzene, p-chlorotoluene
    if (first.length > 0 && given.length === 1 && one.times === 1) one.locants = [letter];
    else if (given.length === 1 && one.times === 2) one.locants = ['1', letter];
    else if (two && given.length === 2 && one.times * two.times === 1 && two.locants.length === 0) {
      one.locants = ['1'];
      two.locants = [letter];
    }
  }
  const last = given.at(-1);
  if (last?.locants.length === 0 && last.times === 1 && given.length > 1) last.locants = ['1'];
  const all = [...first, ...given];
  const places = all.flatMap(({ locants }) => locants);
  const isWhole =
    before.length === 0 &&
    all.every(({ locants, times }) => locants.length === times) &&
    places.every((place) => /^[1-6]$/.test(place)) &&
    new Set(places).size === places.length;
  return isWhole
    ? { prefixes: lowest(merged(all), ALL), parent: 'benzene' }
    : { prefixes: [...prefixes], parent };
}

/** Equal substituents as one: the methyl of toluene and another. */
function merged(prefixes: readonly Prefix[]): Prefix[] {
  return [...Map.groupBy(prefixes, ({ name }) => name)].map(([name, same]) => ({
    name,
    locants: same.flatMap(({ locants }) => locants),
    times: same.reduce((sum, { times }) => sum + times, 0),
  }));
}

/** The prefixes in the numbering whose text comes first; as they are, if a place is no number. */
function lowest(prefixes: Prefix[], numberings: readonly ((place: number) => number)[]): Prefix[] {
  if (!prefixes.every(({ locants }) => locants.every((place) => /^\d$/.test(place))))
    return prefixes;
  const ways = numberings.map((renumber) =>
    prefixes.map((prefix) => ({
      ...prefix,
      locants: prefix.locants.map((place) => String(renumber(Number(place)))).sort(),
    })),
  );
  const text = (way: Prefix[]) => {
    const places = way.flatMap(({ locants }) => locants).sort();
    return [
      ...places,
      ...way.map(({ locants, name }) => `${name}${locants.join('')}`).sort(),
    ].join();
  };
  return ways.reduce((best, way) => (text(way) < text(best) ? way : best));
}
