/**
 * Which product of today's catalog a line is of. Every clue of the line is looked up; a product is
 * taken only if no clue that names a compound (id, CAS number, structure) speaks against it.
 */
import { shortText, type RequestedLine } from './buyer-request.ts';
import { CLUES, type Catalog, type ClueAnswer, type ClueKind } from './today.ts';

export type LineStatus =
  'held' | 'discontinued' | 'replaced' | 'not held' | 'not compared' | 'not decided';

export interface Judgement {
  status: LineStatus;
  /** The product; absent if it is not held or not decided. */
  id?: string;
  /** The clues by which it was found. */
  foundBy: ClueKind[];
  remarks: string[];
}

interface Clue extends ClueAnswer {
  kind: ClueKind;
  text: string;
}

const NAMES: Record<ClueKind, string> = {
  product: 'product id',
  cas: 'CAS',
  catalogNumber: 'catalog number',
  structure: 'structure',
  name: 'name',
};

export async function judgeLine({ texts }: RequestedLine, catalog: Catalog): Promise<Judgement> {
  const clues: Clue[] = [];
  for (const kind of CLUES) {
    const text = texts[kind];
    if (text) clues.push({ kind, text, ...(await catalog.ask(kind, text)) });
  }
  const held = clues.filter(({ verdict }) => verdict === 'held');
  return held.length > 0 ? judgeHeld(clues, held) : judgeAbsent(clues, catalog);
}

function judgeHeld(clues: readonly Clue[], held: readonly Clue[]): Judgement {
  const [first, ...others] = held.map(({ ids }) => ids);
  const common = (first ?? []).filter((id) => others.every((ids) => ids.includes(id)));
  const against = clues.find(
    ({ kind, verdict }) =>
      (kind === 'cas' || kind === 'structure') &&
      verdict !== 'held' &&
      verdict !== 'notCompared' &&
      verdict !== 'notUnderstood',
  );
  const said = held.map((clue) => `${named(clue)} is ${clue.ids.slice(0, 3).join(' or ')}`);
  if (against)
    return undecided([`${said.join(', ')}; but ${named(against)} is ${absent(against)}`]);
  if (common.length === 0) return undecided([`names different products: ${said.join('; ')}`]);
  const [id = ''] = common;
  if (common.length > 1)
    return undecided([`fits several products: ${common.slice(0, 5).join(', ')}`]);
  return {
    status: 'held',
    id,
    foundBy: held.map(({ kind }) => kind),
    remarks: clues.filter((clue) => !held.includes(clue)).map((clue) => unconfirmed(clue, id)),
  };
}

/** A clue that neither names the product nor another one. */
function unconfirmed(clue: Clue, id: string): string {
  if (clue.kind === 'name') return `${named(clue)} is not one of the names of ${id}: compare`;
  if (clue.verdict === 'notCompared') return `${named(clue)} was not compared: ${clue.note}`;
  return `${named(clue)} is not in the catalog today`;
}

function judgeAbsent(clues: readonly Clue[], { unread }: Catalog): Judgement {
  const remarks = clues.flatMap((clue) =>
    clue.ids.length > 0 || clue.note
      ? [`${named(clue)}: ${[absent(clue), clue.note].filter(Boolean).join('; ')}`]
      : [],
  );
  const has = (kinds: readonly ClueKind[], verdict: ClueAnswer['verdict']) =>
    clues.some((clue) => kinds.includes(clue.kind) && clue.verdict === verdict);
  const status = statusOfAbsent(has);
  if (status !== 'not held' || unread === 0)
    return { status, foundBy: [], remarks: remarks.length > 0 ? remarks : unexplained(status) };
  return {
    status: 'not compared',
    foundBy: [],
    remarks: [
      ...remarks,
      `not held among the products that could be read; ${String(unread)} could not`,
    ],
  };
}

function statusOfAbsent(
  has: (kinds: readonly ClueKind[], verdict: ClueAnswer['verdict']) => boolean,
): LineStatus {
  // A number or a structure that is absent settles it: a name beside it may be of another compound.
  if (has(['cas'], 'notHeld')) return 'not held';
  if (has(CLUES, 'repaired')) return 'not decided';
  if (has(['structure'], 'notHeld')) return 'not held';
  if (has(['structure', 'name'], 'notCompared')) return 'not compared';
  if (has(CLUES, 'near') || has(CLUES, 'matches') || has(['cas'], 'notUnderstood'))
    return 'not decided';
  return has(['name'], 'notHeld') ? 'not held' : 'not decided';
}

function unexplained(status: LineStatus): string[] {
  return status === 'not decided' ? ['nothing in it could be looked up'] : [];
}

function undecided(remarks: string[]): Judgement {
  return { status: 'not decided', foundBy: [], remarks };
}

function absent({ verdict, ids }: Clue): string {
  const like = ids.slice(0, 3).join(', ');
  if (verdict === 'repaired') return `not a number that can exist, ${like} may be meant`;
  return like ? `not in the catalog, ${like} is like it` : 'not in the catalog';
}

function named({ kind, text }: Clue): string {
  return `${NAMES[kind]} ${shortText(text, 80)}`;
}
