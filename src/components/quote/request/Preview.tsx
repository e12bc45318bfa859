import type { Ref } from 'react';
import type { Strings } from '#i18n/strings.ts';
import Field from './Field.tsx';

interface Props {
  /** See `Field`. */
  id?: string;
  words: Strings['quote']['form'];
  text: string;
  /** Language of the text, if it may differ from the page's. */
  lang?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

/** The text of the request as it will be sent. */
export default function Preview({ id, words, text, lang, ref }: Props) {
  return (
    <Field id={id} label={words.preview}>
      {(ties) => (
        <textarea
          id={ties.id}
          ref={ref}
          className="quote-preview"
          lang={lang}
          rows={14}
          readOnly
          autoComplete="off"
          value={text}
        />
      )}
    </Field>
  );
}
