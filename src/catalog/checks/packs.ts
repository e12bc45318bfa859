import type { Problem } from '#catalog/content/problem.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { PACK_UNITS, readPackAmount, wholeContent } from '#chemistry/quantities/pack-amount.ts';
import { entriesAt, problemAt, textAt, type Check } from './check.ts';

/** Amounts of packs can be read, no pack of a grade is there twice, and prices are possible. */
export const packs: Check = ({ files }) =>
  files.products.flatMap((file) =>
    entriesAt(file, 'grades').flatMap((grade) => {
      const all = entriesAt(file, ...grade, 'packs');
      return [
        ...all.flatMap((pack) => amount(file, pack)),
        ...twice(file, all),
        ...[grade, ...all].flatMap((one) => price(file, [...one, 'price'])),
      ];
    }),
  );

function amount(file: ContentFile, pack: FieldPath): Problem[] {
  const text = textAt(file, ...pack, 'amount');
  if (text === undefined || readPackAmount(text)) return [];
  const why = `Write one amount with its unit (${PACK_UNITS.join(', ')}); several packs are entries of their own. Examples: 25 g, 10 × 2 mL`;
  return [problemAt(file, [...pack, 'amount'], `${text}: not the amount of a pack`, why)];
}

/** Packs of the same content, container and price. */
function twice(file: ContentFile, all: readonly FieldPath[]): Problem[] {
  const seen = new Map<string, string>();
  return all.flatMap((pack) => {
    const text = textAt(file, ...pack, 'amount') ?? '';
    const read = readPackAmount(text);
    if (!read) return [];
    const key = JSON.stringify([
      read.count,
      wholeContent(read),
      textAt(file, ...pack, 'container'),
    ]);
    const before = seen.get(key);
    seen.set(key, text);
    if (before === undefined) return [];
    const why = 'Remove one of them, or say in container what sets them apart.';
    return [
      problemAt(file, [...pack, 'amount'], `${text}: there is a pack of ${before} already`, why),
    ];
  });
}

function price(file: ContentFile, path: FieldPath): Problem[] {
  const currency = textAt(file, ...path, 'currency');
  const problems: Problem[] = [];
  if (currency !== undefined && /^[A-Z]{3}$/.test(currency) && !CURRENCIES.has(currency))
    problems.push(
      problemAt(
        file,
        [...path, 'currency'],
        `${currency}: no currency has this code`,
        'Write the code of ISO 4217. Examples: EUR, USD, CNY (not RMB)',
      ),
    );
  const [from, until] = ['date', 'validUntil'].map((field) => textAt(file, ...path, field));
  if (from !== undefined && until !== undefined && until < from)
    problems.push(
      problemAt(
        file,
        [...path, 'validUntil'],
        `${until}: before the price begins, ${from}`,
        'A price holds from date to validUntil: correct one of them.',
      ),
    );
  return [...problems, ...breaks(file, path)];
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Price breaks ask for ever more packs at ever lower prices. */
function breaks(file: ContentFile, path: FieldPath): Problem[] {
  let [packsBefore, priceBefore] = [1, Number(valueAt(file.data, [...path, 'amount']))];
  return entriesAt(file, ...path, 'breaks').flatMap((entry) => {
    const [from, money] = ['from', 'amount'].map((field) =>
      Number(valueAt(file.data, [...entry, field])),
    );
    const [packCount = NaN, each = NaN] = [from, money];
    const problems: Problem[] = [];
    if (packCount <= packsBefore && packsBefore > 1)
      problems.push(
        problemAt(
          file,
          [...entry, 'from'],
          `${String(packCount)}: not more than the ${String(packsBefore)} packs before`,
          'Write breaks by ascending number of packs.',
        ),
      );
    if (each >= priceBefore)
      problems.push(
        problemAt(
          file,
          [...entry, 'amount'],
          `${String(each)}: not below the ${String(priceBefore)} for fewer packs`,
          'The amount of a break is the price of one pack, lower the more packs are ordered.',
        ),
      );
    [packsBefore, priceBefore] = [packCount, each];
    return problems;
  });
}
