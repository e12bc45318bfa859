/** Grade and pack of a line beside what is on offer today. */
import { packsText } from '#quote/list/packs.ts';
import { shortText, type PacksWanted, type RequestedLine } from './buyer-request.ts';
import type { TodayGrade, TodayPack, TodayProduct } from './today.ts';

export interface OfferToday {
  /** The packs as they were read; an open text has the number in it. */
  wanted: PacksWanted;
  catalogNumber: string;
  stock: string;
  price: string;
  remarks: string[];
}

/** Maximum packs whose terms are named where a line names none. */
const MAX_NAMED = 12;

/** @param day today, as YYYY-MM-DD */
export function offerToday(line: RequestedLine, product: TodayProduct, day: string): OfferToday {
  const { grade = '' } = line.texts;
  const named = product.grades.find(({ title }) => same(title, grade));
  const remarks: string[] = [];
  if (grade && !named)
    remarks.push(
      `grade "${shortText(grade, 80)}" is not on offer today${listed(product.grades.map(({ title }) => title))}`,
    );
  const grades = named ? [named] : grade ? [] : product.grades;
  const packs = grades.flatMap((one) => one.packs);
  const fitting = line.packs.flatMap((wanted) =>
    packs.filter(({ label }) => same(label, wanted.pack)).map((pack) => ({ wanted, pack })),
  );
  const found = chosen(fitting, line.texts.catalogNumber);
  if (line.packs.length > 0 && !found && (named || !grade))
    remarks.push(packRemark(line.packs, fitting.length, packs));
  const terms = found?.pack ?? undefined;
  if (terms?.priceUntil && terms.priceUntil < day)
    remarks.push(`the price held until ${terms.priceUntil}`);
  remarks.push(...numberRemarks(line, terms));
  return {
    wanted: found?.wanted ?? openPacks(line),
    catalogNumber: terms?.catalogNumber ?? (named?.catalogNumber || product.catalogNumber),
    stock: terms ? terms.stock : termsOf(grades, 'stock'),
    price: terms ? terms.price : termsOf(grades, 'price'),
    remarks,
  };
}

/** The packs of a line whose product is not known. */
export function openPacks({ packs }: RequestedLine): PacksWanted {
  const [first = { packs: '', pack: '' }] = packs;
  return packs.length > 1 ? { packs: '', pack: packsText(first.packs, first.pack) } : first;
}

interface Fit {
  wanted: PacksWanted;
  pack: TodayPack;
}

/** The only one that fits; of several the one with the catalog number of the line. */
function chosen(fitting: readonly Fit[], catalogNumber = ''): Fit | undefined {
  if (fitting.length < 2) return fitting[0];
  const numbered = fitting.filter(({ pack }) => same(pack.catalogNumber, catalogNumber));
  return catalogNumber && numbered.length === 1 ? numbered[0] : undefined;
}

function packRemark(wanted: readonly PacksWanted[], fits: number, packs: TodayPack[]): string {
  const ways = wanted.map(({ packs: number, pack }) => packsText(number, pack));
  const text = shortText(ways[0] ?? '', 80);
  if (fits > 1) return `pack "${text}" fits several on offer: choose`;
  return `pack "${text}" is not on offer today${listed(packs.map(({ label }) => label))}`;
}

function numberRemarks({ texts }: RequestedLine, pack: TodayPack | undefined): string[] {
  const { catalogNumber } = texts;
  if (!catalogNumber || !pack?.catalogNumber || same(pack.catalogNumber, catalogNumber)) return [];
  return [
    `catalog number ${shortText(catalogNumber, 40)} is not that of the pack today (${pack.catalogNumber})`,
  ];
}

/** The terms of each grade and pack, where a line names no pack. */
function termsOf(grades: readonly TodayGrade[], key: 'stock' | 'price'): string {
  const all = grades.flatMap((grade) => {
    const title = grades.length > 1 ? `${grade.title}, ` : '';
    const packs = grade.packs.filter((pack) => pack[key]);
    return packs.length > 0
      ? packs.map((pack) => `${title}${pack.label}: ${pack[key]}`)
      : grade[key]
        ? [grades.length > 1 ? `${grade.title}: ${grade[key]}` : grade[key]]
        : [];
  });
  const more = all.length - MAX_NAMED;
  return [...all.slice(0, MAX_NAMED), ...(more > 0 ? [`${String(more)} more`] : [])].join('; ');
}

function listed(offered: readonly string[]): string {
  const each = [...new Set(offered)].slice(0, 6);
  return each.length > 0 ? `; on offer: ${each.join(' | ')}` : '; the catalog states none';
}

function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}
