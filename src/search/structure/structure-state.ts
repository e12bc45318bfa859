/** The question of a structure search, as its address has it. */
import { MIN_SCORE, MODES, type StructureQuestion } from './question.ts';

/** Reads the question from a query string; unknown values are left out. */
export function readQuestion(query: string): StructureQuestion {
  const parameters = new URLSearchParams(query);
  const min = Number(parameters.get('min') ?? MIN_SCORE);
  return {
    text: parameters.get('smiles') ?? '',
    mode: MODES.find((mode) => mode === parameters.get('mode')) ?? 'substructure',
    anyStereo: parameters.get('stereo') === 'any',
    anySalt: parameters.get('salts') === 'any',
    min: min > 0 ? Math.min(min, 1) : MIN_SCORE,
  };
}

/** The query string of a question; empty without a structure. */
export function writeQuestion(question: StructureQuestion): string {
  const { text, mode, anyStereo, anySalt, min = MIN_SCORE } = question;
  if (text === '') return '';
  const parameters = new URLSearchParams({ smiles: text, mode });
  if (mode === 'exact' && anyStereo) parameters.set('stereo', 'any');
  if (mode === 'exact' && anySalt) parameters.set('salts', 'any');
  if (mode === 'similarity' && min !== MIN_SCORE) parameters.set('min', String(min));
  return `?${parameters.toString()}`;
}
