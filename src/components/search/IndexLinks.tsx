import { paths } from '#i18n/paths.ts';
import type { SearchStrings } from '#search/describe.ts';

/** The indexes, which lead to everything there is. */
export function IndexLinks({ strings }: { strings: SearchStrings }) {
  const links = [
    [paths.casIndex(), strings.indexes.cas],
    [paths.formulaIndex(), strings.indexes.formula],
    [paths.products(), strings.indexes.products],
  ] as const;
  return (
    <ul className="plain-list cluster">
      {links.map(([href, text]) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
