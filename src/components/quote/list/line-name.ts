import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Wanted } from '#quote/list/line.ts';

/** How a line is called: by its name, or by what it is asked for where the catalog does not hold it. */
export function lineName({ name, cas, structure }: Wanted, { line }: Strings['quote']): string {
  if (name) return name;
  return cas ? fill(line.cas, { cas }) : fill(line.structure, { structure: structure ?? '' });
}
