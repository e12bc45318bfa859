import { useState } from 'react';
import { paths } from '#i18n/paths.ts';
import { fill, type Strings } from '#i18n/translate.ts';
import { readAmount } from '#quote/amount.ts';
import type { LineChange, QuoteLine, QuoteList } from '#quote/list.ts';
import { UNITS, type Unit } from '#quote/unit.ts';
import Field from './Field.tsx';

interface LineProps {
  line: QuoteLine;
  words: Strings['quote'];
  /** Messages stand beside every field that is wrong, touched or not. */
  strict: boolean;
  onChange: (change: LineChange) => void;
  onRemove: () => void;
}

interface Props {
  list: QuoteList;
  words: Strings['quote'];
  strict: boolean;
  onChange: (cas: string, change: LineChange) => void;
  onRemove: (line: QuoteLine, at: number) => void;
}

/** How a line is called: by its name, or by its number where the catalog does not hold it. */
export function lineName(line: QuoteLine, words: Strings['quote']): string {
  return line.name ?? fill(words.page.cas, { cas: line.cas });
}

export default function QuoteLines({ list, words, strict, onChange, onRemove }: Props) {
  return (
    <ol className="plain-list quote-lines">
      {list.map((line, at) => (
        <li key={line.cas} className="card quote-line" data-cas={line.cas}>
          <Product line={line} words={words} />
          <Amount
            line={line}
            words={words}
            strict={strict}
            onChange={(change) => {
              onChange(line.cas, change);
            }}
            onRemove={() => {
              onRemove(line, at);
            }}
          />
        </li>
      ))}
    </ol>
  );
}

function Product({
  line: { cas, name, formula },
  words: { page },
}: Pick<LineProps, 'line' | 'words'>) {
  if (name === undefined) {
    return (
      <div>
        <h3>{fill(page.cas, { cas })}</h3>
        <p className="muted small">{page.askedByNumber}</p>
      </div>
    );
  }
  return (
    <div>
      <h3>
        <a href={paths.product(cas)}>{name}</a>
      </h3>
      <p className="muted small tabular">
        {fill(page.cas, { cas })}
        {formula !== undefined && ', '}
        {formula?.split(/(\d+)/).map((part, at) => (at % 2 ? <sub key={at}>{part}</sub> : part))}
      </p>
    </div>
  );
}

function Amount({ line, words, strict, onChange, onRemove }: LineProps) {
  const { amount = '', unit } = line;
  const [left, setLeft] = useState(amount !== '');
  const { problem } = readAmount(amount, unit);
  const name = lineName(line, words);
  return (
    <div className="quote-amount quote-line-amount">
      <Field
        label={<Named text={words.page.amountOf} shown={words.form.amount} name={name} />}
        problem={problem && (left || strict) ? words.problems[problem] : undefined}
      >
        {(control) => (
          <input
            {...control}
            value={amount}
            inputMode="decimal"
            autoComplete="off"
            onChange={({ target }) => {
              onChange({ amount: target.value });
            }}
            onBlur={() => {
              setLeft(true);
            }}
          />
        )}
      </Field>
      <Field label={<Named text={words.page.unitOf} shown={words.form.unit} name={name} />}>
        {({ id }) => (
          <select
            id={id}
            value={unit}
            onChange={({ target }) => {
              onChange({ unit: target.value as Unit });
            }}
          >
            {UNITS.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        )}
      </Field>
      <button type="button" className="button" onClick={onRemove}>
        <Named text={words.page.removeOf} shown={words.page.remove} name={name} />
      </button>
    </div>
  );
}

/** "Amount" to the eye, "Amount of 2′-Iodoacetophenone" to the ear. */
function Named({ text, shown, name }: { text: string; shown: string; name: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{fill(text, { name })}</span>
    </>
  );
}
