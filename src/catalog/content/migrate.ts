/**
 * Brings content of an older shape to the current one: comments, order and quotes stay. Shape 1 had
 * `offer` (purities, packSizes, leadTime), which are now `grades`, `preparation`, which is now
 * `synthesis`, and `structure.note`, which is now `structure.evidence`. A note without a source
 * stays, and the check names it: evidence has a source.
 */
import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from 'yaml';
import { splitPurity } from '#chemistry/quantities/purity.ts';

/** Text of a product's file in the current shape; undefined if it is already, or is no group. */
export function migrateProduct(text: string): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return undefined;
  // From the end of the file, so that the places before a change stay right.
  const changes = contents.items
    .flatMap(({ key, value }) => changeOf(text, key, value))
    .toSorted((a, b) => b.from - a.from);
  if (changes.length === 0) return undefined;
  return changes.reduce((all, { from, to, by }) => all.slice(0, from) + by + all.slice(to), text);
}

interface Change {
  from: number;
  to: number;
  by: string;
}

function changeOf(text: string, key: unknown, value: unknown): Change[] {
  if (!isScalar(key) || !key.range) return [];
  const [from, keyEnd] = key.range;
  if (key.value === 'preparation') return [{ from, to: keyEnd, by: 'synthesis' }];
  if (key.value === 'structure') return isMap(value) ? noteChange(value) : [];
  if (key.value !== 'offer' || !isMap(value) || !value.range) return [];
  const grades = stringify({ grades: gradesOf(value) }, { aliasDuplicateObjects: false });
  const to = value.range[1];
  return [{ from, to, by: text.charAt(to - 1) === '\n' ? grades : grades.trimEnd() }];
}

function noteChange(structure: YAMLMap): Change[] {
  const pair = structure.items.find(({ key }) => isScalar(key) && key.value === 'note');
  const source: unknown = structure.get('source');
  if (!pair || !isScalar(pair.key) || !isScalar(pair.value) || typeof source !== 'string')
    return [];
  const [from, to] = [pair.key.range?.[0], pair.value.range?.[1]];
  if (from === undefined || to === undefined) return [];
  const text = JSON.stringify(pair.value.value);
  return [{ from, to, by: `evidence: [{ text: ${text}, source: ${source} }]` }];
}

/** Text of company.yaml with the version of the shape; undefined if it has it. */
export function migrateCompany(text: string, shape: number): string | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || (contents.get('shape') as unknown) === shape) return undefined;
  const line = `shape: ${String(shape)}\n`;
  const first = contents.range?.[0] ?? 0;
  return contents.has('shape')
    ? text.replace(/^shape:.*\n/m, line)
    : text.slice(0, first) + line + text.slice(first);
}

/** A grade for each purity, each with all packs, as the offer of shape 1 said. */
function gradesOf(offer: YAMLMap): Record<string, unknown>[] {
  const list = (field: string): string[] => {
    const value = offer.get(field);
    return isSeq(value) ? value.toJSON().map(String) : [];
  };
  const packs = list('packSizes').map((amount) => ({ amount }));
  const leadTime = offer.get('leadTime');
  const shared = {
    ...(packs.length > 0 && { packs }),
    ...(leadTime !== undefined && { leadTime }),
  };
  const purities = list('purities');
  return purities.length === 0
    ? [shared]
    : purities.map((text) => ({ ...splitPurity(text), ...shared }));
}
