import { useState } from 'react';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { RequestProblems } from '#quote/message/check-request.ts';
import { LINE_TEXTS, type QuoteLine, type Wanted } from '#quote/list/line.ts';
import type { Unit } from '#quote/list/unit.ts';
import AmountFields from '#components/quote/request/AmountFields.tsx';
import Field, { Named } from '#components/quote/request/Field.tsx';
import PacksField from './PacksField.tsx';
import { problemText } from '#components/quote/request/problem-text.ts';

interface Props {
  line: QuoteLine;
  /** Display name of the line. */
  name: string;
  words: Strings['quote'];
  problems: RequestProblems['lines'][string];
  strict: boolean;
  onEdit: (typed: Wanted) => void;
}

type TypedText = 'amount' | 'packs' | 'purity' | 'packing' | 'note';

/** Fields of one line: the packs or the amount, and the others in a disclosure. */
export default function LineFields({ line, name, words, problems, strict, onEdit }: Props) {
  const { amount = '', unit, pack, purity = '', packing = '', note = '' } = line;
  const [left, setLeft] = useState(amount !== '');
  const texts = words.line;
  // A line in packs has a free amount only if a file brought one.
  const hasAmount = !pack || left;
  /**
   * Show problems at once, so that the layout does not shift when the field is left, except for a
   * zero, which may be the beginning of 0.5.
   */
  const problem = (key: TypedText) => {
    const found = problems[key];
    const shown = found !== 'zero' || left || strict;
    return problemText(shown ? found : undefined, LINE_TEXTS[key], words);
  };
  const typing = (key: TypedText) => ({
    value: line[key] ?? '',
    onChange: ({ target }: { target: { value: string } }) => {
      onEdit({ [key]: target.value });
    },
  });
  const label = (text: string, shown: string) => (
    <Named text={fill(text, { name })} shown={shown} />
  );
  return (
    <div className="quote-line-fields">
      {pack && (
        <PacksField
          label={label(texts.packsOf, texts.packs)}
          problem={problem('packs')}
          pack={pack}
          packs={line.packs ?? ''}
          onPacks={(packs) => {
            onEdit({ packs });
          }}
        />
      )}
      {hasAmount && (
        <AmountFields
          labels={{
            amount: label(texts.amountOf, words.form.amount),
            unit: label(texts.unitOf, words.form.unit),
          }}
          problem={problem('amount')}
          amount={{
            ...typing('amount'),
            placeholder: words.form.amount,
            onBlur: () => {
              setLeft(true);
            },
          }}
          unit={{
            value: unit,
            onChange: ({ target }) => {
              onEdit({ unit: target.value as Unit });
            },
          }}
        />
      )}
      <details open={purity + packing + note !== '' || undefined}>
        <summary>
          <Named text={`${texts.more}: ${name}`} shown={texts.more} />
        </summary>
        <div className="quote-wishes">
          <Field label={label(texts.purityOf, texts.purity)} problem={problem('purity')}>
            {(ties) => <input {...ties} {...typing('purity')} autoComplete="off" />}
          </Field>
          <Field label={label(texts.packingOf, texts.packing)} problem={problem('packing')}>
            {(ties) => <input {...ties} {...typing('packing')} autoComplete="off" />}
          </Field>
          <Field label={label(texts.noteOf, texts.note)} problem={problem('note')}>
            {(ties) => <textarea {...ties} {...typing('note')} rows={2} autoComplete="off" />}
          </Field>
        </div>
      </details>
    </div>
  );
}
