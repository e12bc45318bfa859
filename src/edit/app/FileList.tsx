import { useDeferredValue, useMemo, useState } from 'react';
import type { Problem } from '#catalog/content/problem.ts';
import type { ListedFile } from '#edit/messages.ts';

interface Props {
  files: readonly ListedFile[];
  /** Of the whole folder; undefined while it is checked. */
  problems: readonly Problem[] | undefined;
  current: string | undefined;
  open: (file: string) => void;
}

/** Files that are listed; others are found by typing. */
const MAX_LISTED = 200;

const KINDS = {
  company: 'Company',
  site: 'Look of the site',
  sources: 'Sources',
  categories: 'Categories',
  products: 'Products',
} as const;

export function FileList({ files, problems, current, open }: Props) {
  const [typed, setTyped] = useState('');
  const [onlyFaulty, setOnlyFaulty] = useState(false);
  const wanted = useDeferredValue(typed).trim().toLowerCase();
  const faults = useMemo(() => countFaults(problems ?? []), [problems]);
  const found = files.filter(
    ({ file, name, number }) =>
      (!onlyFaulty || faults.has(file)) &&
      (wanted === '' || `${file}\n${name}\n${number}`.toLowerCase().includes(wanted)),
  );
  const listed = found.slice(0, MAX_LISTED);
  return (
    <nav aria-label="Files">
      <input
        type="search"
        aria-label="Find a file"
        placeholder="Name or number"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
        }}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={onlyFaulty}
          disabled={!problems}
          onChange={({ target }) => {
            setOnlyFaulty(target.checked);
          }}
        />{' '}
        {problems ? `With problems (${String(faults.size)})` : 'Checking the folder …'}
      </label>
      {Object.entries(KINDS).map(([kind, title]) => {
        const own = listed.filter((one) => one.kind === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{title}</h2>
            <ul>
              {own.map(({ file, name, number }) => (
                <li key={file}>
                  <button
                    type="button"
                    aria-current={file === current ? 'page' : undefined}
                    onClick={() => {
                      open(file);
                    }}
                  >
                    <span>{name}</span>
                    <span className="number">{number}</span>
                    {faults.has(file) && (
                      <span className="badge" title="Problems">
                        {faults.get(file)}
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {found.length > listed.length && (
        <p className="help">
          {(found.length - listed.length).toLocaleString('en')} more: type to find them.
        </p>
      )}
    </nav>
  );
}

/** Numbers of problems that stop a build, by file. */
function countFaults(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file, severity } of problems)
    if (!severity) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}
