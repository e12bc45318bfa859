import { foreignCharacter, LINE_BREAKS, withoutForeign } from '#catalog/content/characters.ts';
import type { ContentFiles } from '#catalog/content/files.ts';
import type { ContentFile, FieldPath } from '#catalog/content/read.ts';
import { shown } from '#catalog/content/shown.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { problemAt, type Check } from './check.ts';

/** Fields of sentences, in which a line break is a space; all others are on one line. */
const PROSE = new Set([
  'description',
  'note',
  'text',
  'difference',
  'stereo',
  'toolkitDisagreement',
]);

/** No text has characters that are invisible or change its meaning, nor line breaks but in prose. */
export const characters: Check = ({ files }) =>
  (Object.keys(files) as (keyof ContentFiles)[]).flatMap((kind) =>
    files[kind].flatMap(foreignCharacters),
  );

/** Problems of the texts of one file. */
export function foreignCharacters(file: ContentFile): Problem[] {
  const problems: Problem[] = [];
  const look = (value: unknown, path: FieldPath) => {
    if (typeof value === 'string') {
      const problem = problemOf(file, path, value);
      if (problem) problems.push(problem);
    } else if (Array.isArray(value))
      value.forEach((entry, at) => {
        look(entry, [...path, at]);
      });
    else if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) {
        const found = foreignCharacter(key);
        if (found)
          problems.push(problemAt(file, path, `the name of a field ${found.what}`, found.why));
        look(entry, [...path, key]);
      }
  };
  look(file.data, []);
  return problems;
}

function problemOf(file: ContentFile, path: FieldPath, text: string): Problem | undefined {
  const found = foreignCharacter(text);
  if (found) {
    const rest = withoutForeign(text);
    const write = rest === '' || foreignCharacter(rest) ? '' : `: write ${shown(rest)}`;
    return problemAt(file, path, `${shown(text)} ${found.what}${write}`, found.why);
  }
  const trimmed = text.trim();
  if (!LINE_BREAKS.test(trimmed) || isProse(path)) return undefined;
  const line = trimmed.split(/\s*[\n\v\f\r\x85\u2028\u2029]\s*/).join(' ');
  const why =
    'Only sentences may have line breaks. Write it on one line; a long one goes on in the next line, indented and without | in front.';
  return problemAt(file, path, `has a line break: write ${shown(line)}`, why);
}

function isProse(path: FieldPath): boolean {
  return path[0] !== 'properties' && PROSE.has(String(path.at(-1)));
}
