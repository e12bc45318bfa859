import type { NotationFault } from '#chemistry/substructure/notation.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';

/** What is wrong with the text of a structure. */
export function describeFault(
  strings: Pick<Strings['structureSearch'], 'faults'>,
  { kind, at, found }: Pick<NotationFault, 'kind' | 'at' | 'found'>,
): string {
  const place = String(kind === 'length' ? at : at + 1);
  return fill(strings.faults[kind], { at: place, found });
}
