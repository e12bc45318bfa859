/** What is said of two compounds that are easily taken for each other. */
import type { FunctionalGroupId } from '#chemistry/structure/functional-groups.ts';
import type { StructureDescription } from '#chemistry/structure/description/description.ts';
import { groupsText } from '#components/product/identity/groups-text.ts';
import { sizeText, structureText } from '#components/product/identity/structure-text.ts';
import type { Strings } from '#i18n/strings.ts';
import { withMarks } from '#ui/markup/marks.ts';
import { plainText, type Markup } from '#ui/markup/markup.ts';
import { differences } from './mark-difference.ts';

export interface ComparedText {
  readonly text: Markup;
  /** It is the structure itself in words, and not its size and groups. */
  readonly isStructure: boolean;
}

/** The structure in words, or its size and groups where no words lead back to it. */
export function comparedText(
  description: StructureDescription,
  groups: readonly FunctionalGroupId[],
  strings: Strings,
): ComparedText {
  const words = structureText(description, strings.structure);
  if (words) return { text: words, isStructure: true };
  const size = sizeText(description, strings.structure);
  return { text: [[...size, ...groupsText(groups, strings)].join(' ')], isStructure: false };
}

/** Marked where its words are not in the other text; two texts of different kinds are not compared. */
export function markedText(one: ComparedText, other: ComparedText | undefined): Markup {
  if (one.isStructure !== other?.isStructure) return one.text;
  return withMarks(one.text, differences(plainText(one.text), plainText(other.text)));
}
