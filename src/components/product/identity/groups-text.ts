import type { FunctionalGroupId } from '#chemistry/structure/functional-groups.ts';
import type { Strings } from '#i18n/strings.ts';

/** The functional groups of a structure in a sentence; none where it has none. */
export function groupsText(
  groups: readonly FunctionalGroupId[],
  { structure, functionalGroups }: Pick<Strings, 'structure' | 'functionalGroups'>,
): string[] {
  if (groups.length === 0) return [];
  return [`${structure.groups} ${groups.map((id) => functionalGroups[id]).join(', ')}.`];
}
