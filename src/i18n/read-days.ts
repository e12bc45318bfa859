/** Days in texts, each with all that it can mean. */

/** A day as it was written, and the days that it can be as YYYY-MM-DD: several if ambiguous. */
export interface DayReading {
  written: string;
  days: string[];
}

const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'jänner', 'janvier', 'enero', 'gennaio'],
  ['feb', 'february', 'februar', 'février', 'febrero', 'febbraio'],
  ['mar', 'march', 'märz', 'mrz', 'mars', 'marzo'],
  ['apr', 'april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno'],
  ['jul', 'july', 'juli', 'juillet', 'julio', 'luglio'],
  ['aug', 'august', 'août', 'agosto'],
  ['sep', 'sept', 'september', 'septembre', 'septiembre', 'settembre'],
  ['oct', 'october', 'okt', 'oktober', 'octobre', 'octubre', 'ottobre'],
  ['nov', 'november', 'novembre', 'noviembre'],
  ['dec', 'december', 'dez', 'dezember', 'décembre', 'diciembre', 'dicembre'],
];
const WORD = String.raw`(?:${MONTHS.flat().toSorted().toReversed().join('|')})\.?`;

const DAY = new RegExp(
  [
    String.raw`(?<![\d-])(?<iso>(?:19|20)\d\d[-_./ ]\d{1,2}[-_./ ]\d{1,2})(?![\d-])`,
    String.raw`(?<!\d)(?<solid>(?:19|20)\d{6})(?!\d)`,
    String.raw`(?<han>(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)`,
    String.raw`(?<![\d-])(?<numbers>\d{1,2}(?<between>[-./_])\d{1,2}\k<between>(?:19|20)\d\d)(?![\d-])`,
    String.raw`(?<!\d)(?<dayFirst>\d{1,2}(?:st|nd|rd|th)?[. -]+(?:de )?${WORD}[ ,-]+(?:de )?(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<monthFirst>(?<![\p{L}])${WORD} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d)(?!\d)`,
  ].join('|'),
  'giu',
);

/**
 * The days of a text, in order: 2026-01-15, 20260115, 15.01.2026, 15 Jan 2026, 2026年1月15日. Of
 * 03/04/2026 both are given; between points the day stands first in languages that write so.
 */
export function readDays(text: string, language = ''): DayReading[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const { iso, solid, han, numbers, dayFirst, monthFirst } = match.groups ?? {};
    const written = match[0];
    const digits = (written.match(/\d+/g) ?? []).map(Number);
    const [a = 0, b = 0, c = 0] = digits;
    let days: (string | undefined)[] = [];
    if (iso ?? han) days = [day(a, b, c)];
    else if (solid)
      days = [day(Number(solid.slice(0, 4)), Number(solid.slice(4, 6)), Number(solid.slice(6)))];
    else if (numbers) days = eitherWay(a, b, c, written.includes('.') && DAY_FIRST.has(language));
    else if (dayFirst ?? monthFirst) days = [day(b, monthOf(written), a)];
    const known = [...new Set(days.filter((one) => one !== undefined))];
    return known.length > 0 ? [{ written, days: known }] : [];
  });
}

/** Languages that write 15.01.2026, and never the month first. */
const DAY_FIRST = new Set('de cs sk pl ru uk bg fi nb da tr hr sl et lv ro'.split(' '));

function eitherWay(a: number, b: number, year: number, isDayFirst: boolean) {
  const dayFirst = day(year, b, a);
  return isDayFirst ? [dayFirst] : [dayFirst, day(year, a, b)];
}

function monthOf(written: string): number {
  const word = /\p{L}{3,}/u.exec(written.toLowerCase())?.[0] ?? '';
  return MONTHS.findIndex((names) => names.includes(word)) + 1;
}

function day(year: number, month: number, date: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, date));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return isReal ? time.toISOString().slice(0, 10) : undefined;
}
