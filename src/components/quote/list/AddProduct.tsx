import { useState } from 'react';
import type { Strings } from '#i18n/strings.ts';
import { ASK_KINDS, type AskKind } from './ask.ts';
import Field from '#components/quote/request/Field.tsx';

interface Props {
  words: Strings['quote']['add'];
  /** @returns the problem with the text, if any */
  onAdd: (text: string, kind: AskKind) => string | undefined;
}

/**
 * Adds a product to the list by CAS number, name or structure, whether or not the catalog has it.
 */
export default function AddProduct({ words, onAdd }: Props) {
  const [kind, setKind] = useState<AskKind>('cas');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <form
      className="quote-add"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        const refusal = onAdd(text, kind);
        setProblem(refusal ?? '');
        if (refusal === undefined) setText('');
      }}
    >
      <Field label={words.by}>
        {({ id }) => (
          <select
            id={id}
            value={kind}
            onChange={({ target }) => {
              setKind(target.value as AskKind);
              setProblem('');
            }}
          >
            {ASK_KINDS.map((choice) => (
              <option key={choice} value={choice}>
                {words.kinds[choice]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.kinds[kind]} problem={problem}>
        {(control) => (
          <input
            {...control}
            value={text}
            autoComplete="off"
            placeholder={words.examples[kind]}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {words.submit}
      </button>
    </form>
  );
}
