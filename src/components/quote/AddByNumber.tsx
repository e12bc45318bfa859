import { useState } from 'react';
import type { Strings } from '#i18n/translate.ts';
import Field from './Field.tsx';

interface Props {
  words: Strings['quote']['page'];
  /** @returns what is wrong with the number, where something is */
  onAdd: (text: string) => string | undefined;
}

/** Puts a product on the list by its CAS number, held by the catalog or not. */
export default function AddByNumber({ words, onAdd }: Props) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  return (
    <form
      className="quote-by-number"
      onSubmit={(event) => {
        event.preventDefault();
        const refusal = onAdd(text);
        setProblem(refusal);
        if (refusal === undefined) setText('');
      }}
    >
      <Field label={words.byNumber} problem={problem}>
        {(control) => (
          <input
            {...control}
            value={text}
            autoComplete="off"
            placeholder="2142-70-3"
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {words.byNumberAdd}
      </button>
    </form>
  );
}
