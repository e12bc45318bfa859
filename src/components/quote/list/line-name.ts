import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Wanted } from '#quote/list/line.ts';

/** Display name of a line: its name, else its CAS number or structure. */
export function lineName({ name, cas, structure }: Wanted, { line }: Strings['quote']): string {
  if (name) return name;
  return cas ? fill(line.cas, { cas }) : fill(line.structure, { structure: structure ?? '' });
}

/** The name with grade and pack, which tell lines of one product apart. */
export function lineTitle(line: Wanted, words: Strings['quote']): string {
  return [lineName(line, words), line.grade, line.pack].filter(Boolean).join(', ');
}
