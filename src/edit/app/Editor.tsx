import { useCallback, useEffect, useRef, useState } from 'react';
import type { RJSFSchema } from '@rjsf/utils';
import type { Problem } from '#catalog/content/problem.ts';
import type { FolderState, OpenedFile } from '#edit/messages.ts';
import { checkDraft, fetchBlank, fetchFile, fetchFolder, saveDraft } from './api.ts';
import { written, type Data } from './data.ts';
import { FileForm, sentenceOf } from './FileForm.tsx';
import { FileList } from './FileList.tsx';
import { Structure } from './Structure.tsx';

/** Milliseconds without typing after which a file is checked. */
const QUIET_MS = 300;
/** Milliseconds after which a check of the whole folder is asked for again. */
const AGAIN_MS = 1_500;

export function Editor() {
  const [folder, setFolder] = useState<FolderState>();
  const [opened, setOpened] = useState<OpenedFile>();
  const [data, setData] = useState<Data>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isChanged, setChanged] = useState(false);
  const [said, setSaid] = useState('');
  /** Tells the forms of two files apart, and of one that was opened again. */
  const [form, setForm] = useState(0);
  const latest = useRef(0);

  const refresh = useCallback(async () => {
    const state = await fetchFolder();
    setFolder(state);
    if (state.isChecking) setTimeout(() => void refresh(), AGAIN_MS);
  }, []);
  useEffect(() => {
    refresh().catch(tell);
  }, [refresh]);

  const tell = (error: unknown) => {
    setSaid(error instanceof Error ? error.message : String(error));
  };

  const show = async (load: Promise<OpenedFile>) => {
    if (isChanged && !confirm('Leave this file without saving what was changed?')) return;
    try {
      const file = await load;
      latest.current += 1;
      setOpened(file);
      setData(file.data ?? {});
      setProblems(file.problems);
      setChanged(false);
      setSaid('');
      setForm((one) => one + 1);
      scrollTo({ top: 0 });
    } catch (error) {
      tell(error);
    }
  };

  const draft = () => ({
    file: opened?.file || undefined,
    version: opened?.version,
    data: written(data),
  });

  const change = (next: Data) => {
    if (JSON.stringify(next) === JSON.stringify(data)) return;
    setData(next);
    setChanged(true);
    setSaid('');
  };

  // What was typed is checked when the typing pauses; an answer to an earlier state is not shown.
  useEffect(() => {
    if (!isChanged) return;
    const mine = (latest.current += 1);
    const timer = setTimeout(() => {
      checkDraft(draft()).then((checked) => {
        if (latest.current === mine) setProblems(checked.problems);
      }, tell);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [data, isChanged]);

  const save = async () => {
    if (!opened?.data) return;
    try {
      const saved = await saveDraft(draft());
      if ('refused' in saved) {
        setSaid(saved.refused);
        return;
      }
      setOpened({ ...opened, file: saved.file, version: saved.version });
      setProblems(saved.problems);
      setChanged(false);
      setSaid(`Saved: ${saved.file}`);
      await refresh();
    } catch (error) {
      tell(error);
    }
  };

  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void save();
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (isChanged) event.preventDefault();
    };
    addEventListener('keydown', key);
    addEventListener('beforeunload', leave);
    return () => {
      removeEventListener('keydown', key);
      removeEventListener('beforeunload', leave);
    };
  });

  const smiles = (data['structure'] as { smiles?: unknown } | undefined)?.smiles;
  return (
    <>
      <header>
        <h1>{opened ? opened.file || 'New product' : 'Catalog content'}</h1>
        <p role="status">{said || (isChanged ? 'Not saved' : '')}</p>
        <button type="button" onClick={() => void show(fetchBlank())}>
          New product
        </button>
        {opened?.data && (
          <button
            type="button"
            className="primary"
            disabled={!isChanged}
            onClick={() => void save()}
          >
            Save
          </button>
        )}
      </header>
      <FileList
        files={folder?.files ?? []}
        problems={folder?.problems}
        current={opened?.file}
        open={(file) => void show(fetchFile(file))}
      />
      <main>
        {!opened && <Introduction folder={folder?.folder ?? ''} />}
        {opened && !opened.data && (
          <p>This file cannot be read. Mend it in a text editor, and open it again.</p>
        )}
        {opened?.data && (
          <FileForm
            key={form}
            schema={opened.schema as RJSFSchema}
            data={data}
            problems={problems}
            changed={change}
          />
        )}
      </main>
      {opened && (
        <aside aria-label="What the check says">
          {opened.kind === 'products' && (
            <Structure smiles={typeof smiles === 'string' ? smiles : ''} />
          )}
          <ProblemList problems={problems} />
        </aside>
      )}
    </>
  );
}

function Introduction({ folder }: { folder: string }) {
  return (
    <div className="introduction">
      <p>
        This form edits the files of <code>{folder}</code>. Open one from the list. What is saved is
        the same text that you would write by hand; comments stay.
      </p>
      <p>
        The site shows it after the next build: npm start, or npm run dev, which shows it at once.
      </p>
    </div>
  );
}

function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return <p className="good">No problems.</p>;
  return (
    <>
      <h2>
        {problems.length} {problems.length === 1 ? 'remark' : 'remarks'}
      </h2>
      <ol className="problems">
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.what}`} className={problem.severity}>
            <button
              type="button"
              onClick={() => {
                lead(problem.field);
              }}
            >
              {problem.field || 'File'}
            </button>
            <p>{sentenceOf(problem)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Leads to the field, or to the nearest that is shown. */
function lead(field: string): void {
  const steps = field.split('.');
  for (let length = steps.length; length > 0; length--) {
    const path = steps.slice(0, length).join('.');
    const row = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
    if (!row) continue;
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
    return;
  }
}
