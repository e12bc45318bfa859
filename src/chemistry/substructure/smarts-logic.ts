/** What SMARTS says of one atom or bond: tests joined by not, and, or. */
import { NotationFault, type Piece } from './notation.ts';
import type { Target } from './target.ts';

export type Test = (target: Target, at: number) => boolean;

/** An atom or bond of a pattern, and what alone fits it, if that is one element or order. */
export interface Pattern {
  test: Test;
  only?: number | undefined;
}

/** Reads one test of a text at a place. */
type ReadOne = (text: string, from: number) => Piece<Pattern> | undefined;

/**
 * Reads all tests of a text: "!" before "&", also where nothing is written, before "," before ";".
 * @param offset place of the text in the SMARTS
 * @throws NotationFault
 */
export function readLogic(text: string, readOne: ReadOne, offset: number): Pattern {
  const operands = (one: Pattern, more: Pattern): Pattern => ({
    test: (target, at) => one.test(target, at) && more.test(target, at),
    only: one.only ?? more.only,
  });
  let at = 0;
  const fault = () => new NotationFault('character', offset + at, text.charAt(at) || ']');
  const readNot = (): Pattern => {
    if (text[at] === '!') {
      at++;
      const { test } = readNot();
      return { test: (target, place) => !test(target, place) };
    }
    const one = readOne(text, at);
    if (!one) throw fault();
    at = one[1];
    return one[0];
  };
  const readAnd = (): Pattern => {
    let all = readNot();
    while (at < text.length && text[at] !== ',' && text[at] !== ';') {
      if (text[at] === '&') at++;
      all = operands(all, readNot());
    }
    return all;
  };
  const readOr = (): Pattern => {
    const some = [readAnd()];
    while (text[at] === ',') {
      at++;
      some.push(readAnd());
    }
    const [first] = some;
    if (first && some.length === 1) return first;
    return { test: (target, place) => some.some(({ test }) => test(target, place)) };
  };
  let all = readOr();
  while (text[at] === ';') {
    at++;
    all = operands(all, readOr());
  }
  if (at < text.length) throw fault();
  return all;
}
