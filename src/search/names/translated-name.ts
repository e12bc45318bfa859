/** Chinese and German elements of names as the English ones, of a folded name. */

const CHINESE: Record<string, string> = {
  三氟甲基: 'trifluoromethyl',
  苯乙酮: 'acetophenone',
  环己酮: 'cyclohexanone',
  環己酮: 'cyclohexanone',
  环戊酮: 'cyclopentanone',
  環戊酮: 'cyclopentanone',
  苯甲酸: 'benzoicacid',
  苯甲醛: 'benzaldehyde',
  苯甲腈: 'benzonitrile',
  苯甲醚: 'anisole',
  苯乙烯: 'styrene',
  苯胺: 'aniline',
  苯酚: 'phenol',
  二甲苯: 'xylene',
  甲苯: 'toluene',
  苯: 'benzene',
  甲氧基: 'methoxy',
  乙氧基: 'ethoxy',
  甲基: 'methyl',
  乙基: 'ethyl',
  硝基: 'nitro',
  氨基: 'amino',
  羟基: 'hydroxy',
  氰基: 'cyano',
  氟代: 'fluoro',
  氯代: 'chloro',
  溴代: 'bromo',
  碘代: 'iodo',
  氟: 'fluoro',
  氯: 'chloro',
  溴: 'bromo',
  碘: 'iodo',
  邻: 'o-',
  鄰: 'o-',
  间: 'm-',
  間: 'm-',
  对: 'p-',
  對: 'p-',
  二: 'di',
  三: 'tri',
  四: 'tetra',
};
const CHARACTERS = new RegExp(Object.keys(CHINESE).join('|'), 'g');

const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/(fluor|chlor|brom)(?=\p{L})(?!o|i|a[tl]|hydr)/gu, '$1o'],
  [/jod(?=\p{L})(?!i)o?/gu, 'iodo'],
  [/benzoesäure/g, 'benzoicacid'],
  [/toluol$/g, 'toluene'],
  [/benzol$/g, 'benzene'],
  [/anilin$/g, 'aniline'],
  [/anisol$/g, 'anisole'],
  // Silicon is no silicone, oxygen no oxygene.
  [/(?<=(?:an|en|phen|quin|chin|acet|lact|di|tri)on)$|(?<=[a-z]{3}[^g]en)$/g, 'e'],
];

/**
 * @returns the name with Chinese elements replaced; a name that still has Chinese characters is
 *   unchanged
 */
export function translated(folded: string): string {
  const english = /\p{Script=Han}/u.test(folded)
    ? folded.replaceAll(CHARACTERS, (element) => CHINESE[element] ?? '')
    : folded;
  if (/\p{Script=Han}/u.test(english)) return folded;
  return GERMAN.reduce((name, [from, to]) => name.replaceAll(from, to), english);
}
