import { useState } from 'react';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { RequestProblems } from '#quote/message/check-request.ts';
import { LINE_TEXTS, type QuoteLine, type Wanted } from '#quote/list/line.ts';
import { UNITS, type Unit } from '#quote/list/unit.ts';
import Field, { Named, type ControlProps } from '#components/quote/request/Field.tsx';
import { problemText } from '#components/quote/request/problem-text.ts';

interface Props {
  line: QuoteLine;
  /** How the line is called. */
  name: string;
  words: Strings['quote'];
  problems: RequestProblems['lines'][string];
  strict: boolean;
  onEdit: (typed: Wanted) => void;
}

type TypedText = 'amount' | 'purity' | 'packing' | 'note';

/** What is wanted of one product: the amount at hand, the rest folded away until it is asked for. */
export default function LineFields({ line, name, words, problems, strict, onEdit }: Props) {
  const { amount = '', unit, purity = '', packing = '', note = '' } = line;
  const [left, setLeft] = useState(amount !== '');
  const texts = words.line;
  /**
   * Said at once, so that nothing moves under the pointer when the field is left; but a zero may
   * be the beginning of 0.5.
   */
  const problem = (key: TypedText) => {
    const found = problems[key];
    const shown = found !== 'zero' || left || strict;
    return shown ? problemText(found, LINE_TEXTS[key], words) : undefined;
  };
  const typing = (key: TypedText, ties: ControlProps) => ({
    ...ties,
    value: line[key] ?? '',
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => {
      onEdit({ [key]: target.value });
    },
  });
  const label = (text: string, shown: string) => (
    <Named text={fill(text, { name })} shown={shown} />
  );
  return (
    <div className="quote-line-fields">
      <div className="quote-amount">
        <Field label={label(texts.amountOf, words.form.amount)} problem={problem('amount')}>
          {(ties) => (
            <input
              {...typing('amount', ties)}
              inputMode="decimal"
              onBlur={() => {
                setLeft(true);
              }}
            />
          )}
        </Field>
        <Field label={label(texts.unitOf, words.form.unit)}>
          {({ id }) => (
            <select
              id={id}
              value={unit}
              onChange={({ target }) => {
                onEdit({ unit: target.value as Unit });
              }}
            >
              {UNITS.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <details open={purity + packing + note !== '' || undefined}>
        <summary>
          <Named text={`${texts.more}: ${name}`} shown={texts.more} />
        </summary>
        <div className="quote-wishes">
          <Field label={label(texts.purityOf, texts.purity)} problem={problem('purity')}>
            {(ties) => <input {...typing('purity', ties)} />}
          </Field>
          <Field label={label(texts.packingOf, texts.packing)} problem={problem('packing')}>
            {(ties) => <input {...typing('packing', ties)} />}
          </Field>
          <Field label={label(texts.noteOf, texts.note)} problem={problem('note')}>
            {(ties) => <textarea {...typing('note', ties)} rows={2} />}
          </Field>
        </div>
      </details>
    </div>
  );
}
