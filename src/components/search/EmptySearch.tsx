import { paths } from '#i18n/paths.ts';
import type { SearchStrings } from '#search/describe.ts';
import type { SearchRecord } from '#search/record.ts';
import { FormulaText } from './FormulaText.tsx';
import { IndexLinks } from './IndexLinks.tsx';

interface Props {
  strings: SearchStrings;
  /** Products from which the examples are taken. */
  examples: SearchRecord[];
}

/** What stands on the search page before anything is typed. */
export function EmptySearch({ strings, examples }: Props) {
  const [first, second = first, third = second] = examples;
  return (
    <div className="stack">
      <p>{strings.empty.intro}</p>
      {first && second && third && (
        <ul className="plain-list cluster">
          <li>
            <a href={paths.search(first.cas)}>{first.cas}</a>
          </li>
          <li>
            <a href={paths.search(second.formula)}>
              <FormulaText formula={second.formula} />
            </a>
          </li>
          <li>
            <a href={paths.search(third.name)}>{third.name}</a>
          </li>
        </ul>
      )}
      <p>{strings.empty.browse}</p>
      <IndexLinks strings={strings} />
    </div>
  );
}
