import { useState } from 'react';
import { pagePaths } from '#i18n/paths.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import type { QuoteList } from '#quote/list/list.ts';
import { shareFragment } from '#quote/files/share.ts';
import Field from '#components/quote/request/Field.tsx';
import { pageLanguage } from '#i18n/languages.ts';

interface Props {
  list: QuoteList;
  words: Strings['quote']['share'];
  tell: (text: string) => void;
}

/** Copies a link that contains the list; shows the link if copying is refused. */
export function ShareList({ list, words, tell }: Props) {
  const [link, setLink] = useState('');
  const copy = async () => {
    const url = addressOf(list);
    const text = url.then((address) => new Blob([address], { type: 'text/plain' }));
    try {
      // Safari copies only what a press itself begins to copy, not what is copied after a wait.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      setLink('');
      tell(words.copied);
    } catch {
      setLink(await url);
      tell(words.refused);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          void copy();
        }}
      >
        {words.copy}
      </button>
      {link !== '' && (
        <Field label={words.label}>
          {({ id }) => (
            <input
              id={id}
              value={link}
              readOnly
              onFocus={({ target }) => {
                target.select();
              }}
            />
          )}
        </Field>
      )}
    </>
  );
}

async function addressOf(list: QuoteList): Promise<string> {
  return new URL(pagePaths().quote() + (await shareFragment(list)), location.href).href;
}

interface OfferProps {
  offered: QuoteList;
  words: Strings['quote']['share'];
  onMerge: () => void;
  onReplace: () => void;
  onKeep: () => void;
}

/** Asks what to do with a shared list if the visitor already has a list. */
export function OfferedList({ offered, words, onMerge, onReplace, onKeep }: OfferProps) {
  return (
    <div className="note stack stack-tight">
      <p>{plural(words.ask, offered.length, pageLanguage())}</p>
      <p className="cluster">
        <button type="button" className="button button-primary" onClick={onMerge}>
          {words.merge}
        </button>
        <button type="button" className="button" onClick={onReplace}>
          {words.replace}
        </button>
        <button type="button" className="button" onClick={onKeep}>
          {words.keep}
        </button>
      </p>
    </div>
  );
}
