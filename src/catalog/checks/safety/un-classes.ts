/**
 * Class of UN numbers, from the dangerous goods list of the UN Model Regulations (chapter 3.2; ADR,
 * chapter 3.2, table A): the entries "not otherwise specified" under which most laboratory
 * chemicals travel, and some common substances. Numbers that are not in it are not checked.
 * A row holds a class, then its numbers. Compared in November 2026 with a list of all UN numbers
 * (Nico-Casarin/ncasa-site, assets/js/table.js): no difference; ADR itself was not available.
 */
const TABLE = `
3 1090 1155 1170 1173 1208 1219 1230 1294 1307 1992 1993 2733 2924 3286
4.1 1325 2925 2926 3175
4.2 2845 2846
4.3 2813 3148
5.1 1479 3085 3087 3098 3099 3139
6.1 1547 1593 1671 1689 1888 2645 2810 2811 2927 2928 2929 2930 3287 3288 3289 3290
8 1759 1760 1789 1805 1823 1824 1830 2734 2735 2789 2920 2921 2922 2923 3259 3260 3261 3262 3263 3264 3265 3266 3267
9 3077 3082`;

const CLASSES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [hazardClass = '', ...numbers] = row.split(' ');
      return numbers.map((number): [string, string] => [`UN ${number}`, hazardClass]);
    }),
);

/** The class of a UN number: `unClass('UN 1993')` is "3"; undefined for one that is not listed. */
export function unClass(unNumber: string): string | undefined {
  return CLASSES.get(unNumber);
}
