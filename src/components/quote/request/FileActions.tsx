import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import type { RequestData } from '#quote/files/request-json.ts';
import type { FileContents, FileKind } from './request-files.ts';
import { pageLanguage } from '#i18n/languages.ts';

const loadFiles = () => import('./request-files.ts');

/** What the page writes on the buttons; the kinds themselves are loaded with the files. */
const KINDS = ['text', 'csv', 'json', 'eml'] as const satisfies readonly FileKind[];

export function save(kind: FileKind, contents: FileContents): void {
  void loadFiles().then(({ saveFile }) => {
    saveFile(kind, contents);
  });
}

interface SaveProps {
  contents: FileContents;
  words: Strings['quote']['files'];
  /** Whether nothing in the request is wrong; what is left open may be. */
  isRight: () => boolean;
}

/** The request as files, and on paper. */
export function SaveFiles({ contents, words, isRight }: SaveProps) {
  return (
    <section className="stack stack-tight" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="cluster">
        {KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="button button-small"
            onClick={() => {
              if (isRight()) save(kind, contents);
            }}
          >
            {words[kind]}
          </button>
        ))}
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            if (isRight()) window.print();
          }}
        >
          {words.print}
        </button>
      </p>
      <p className="muted small">{words.hint}</p>
    </section>
  );
}

interface ReadProps {
  words: Strings['quote']['files'];
  /** Takes what the file says; returns how many lines were new. */
  onRead: (data: RequestData) => { added: number; refused: number };
  tell: (text: string) => void;
}

/** Reads in a file that was made here; a file that is none changes nothing. */
export function ReadFile({ words, onRead, tell }: ReadProps) {
  const read = async (file: File) => {
    const { readRequestFile } = await loadFiles();
    const reading = await readRequestFile(file);
    if (!reading.data) {
      tell(fill(words[reading.problem], { file: file.name }));
      return;
    }
    const { added, refused } = onRead(reading.data);
    const left = refused + reading.refused;
    const known = reading.data.lines.length - added - refused;
    const old = known > 0 ? words.readKnown : words.readNone;
    const outcome = added > 0 ? plural(words.read, added, pageLanguage()) : old;
    const rest = left > 0 ? ` ${plural(words.readRefused, left, pageLanguage())}` : '';
    tell(fill(outcome, { file: file.name }) + rest);
  };
  return (
    <label className="button button-small file-button">
      {words.readBack}
      <input
        type="file"
        accept=".csv,.json,text/csv,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Emptied, so that the same file can be chosen again.
          if (file) void read(file).then(() => (target.value = ''));
        }}
      />
    </label>
  );
}
