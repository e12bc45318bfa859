import { fill } from '#i18n/fill.ts';
import { pagePaths } from '#i18n/paths.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import type { RequestData } from '#quote/files/request-json.ts';
import type { FileContents, FileKind } from '#quote/files/request-file.ts';
import { pageLanguage } from '#i18n/languages.ts';

/** In the order of the buttons. */
const KINDS = ['xlsx', 'text', 'eml', 'csv', 'json'] as const satisfies readonly FileKind[];

export async function save(kind: FileKind, contents: FileContents): Promise<void> {
  const [{ requestFile }, { saveFile }] = await Promise.all([
    import('#quote/files/request-file.ts'),
    import('#ui/save-file.ts'),
  ]);
  const schemaUrl = (version: number) =>
    new URL(pagePaths().quoteRequestSchema(version), location.href).href;
  const { name, type, content } = await requestFile(kind, contents, schemaUrl);
  const charset = typeof content === 'string' ? ';charset=utf-8' : '';
  saveFile(name, new Blob([content], { type: type + charset }));
}

interface SaveProps {
  contents: () => FileContents;
  words: Strings['quote']['files'];
  /** Whether the request has no invalid fields; it may be incomplete. */
  isRight: () => boolean;
}

/** Saves the request as files, and prints it. */
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
              if (isRight()) void save(kind, contents());
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
  /** Merges the data of a file; returns how many lines were new. */
  onRead: (data: RequestData) => { added: number; refused: number };
  tell: (text: string) => void;
}

/** Reads a request file; any other file changes nothing. */
export function ReadFile({ words, onRead, tell }: ReadProps) {
  const read = async (file: File) => {
    const { readRequestFile } = await import('#quote/files/read-file.ts');
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
        accept=".xlsx,.csv,.json,text/csv,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Reset the input, so that the same file can be chosen again.
          if (file) void read(file).then(() => (target.value = ''));
        }}
      />
    </label>
  );
}
