import { useMemo, useState, type ReactNode } from 'react';
import type { Strings } from '#i18n/strings.ts';
import { answerProblem, type RequestProblems } from '#quote/message/check-request.ts';
import { countriesIn } from '#quote/message/countries.ts';
import { ANSWER_TEXTS, DOCUMENTS, INCOTERMS, type RequestField } from '#quote/message/request.ts';
import Field, { type ControlProps } from './Field.tsx';
import { problemText } from './problem-text.ts';
import type { AnswersHandle } from '#components/quote/list/use-answers.ts';

interface Props {
  handle: AnswersHandle;
  /** The problems of the whole request, once the buyer has tried to send it. */
  problems: RequestProblems['answers'];
  words: Strings['quote'];
  /** Today as YYYY-MM-DD. */
  today: string;
  /** Language of the page, for the names of countries. */
  language: string;
}

/** What belongs to a control besides its ties to label and messages. */
interface TypingProps extends ControlProps {
  value: string;
  onChange: (event: { target: { value: string } }) => void;
  onBlur: () => void;
}

export default function RequestFields({ handle, problems, words, today, language }: Props) {
  const { answers, update } = handle;
  const { form } = words;
  const [left, setLeft] = useState<ReadonlySet<RequestField>>(new Set());
  const field = (name: RequestField, control: (ties: TypingProps) => ReactNode, hint?: string) => {
    const text = answers[name] ?? '';
    const own = answerProblem(name, text, today);
    const problem = problems[name] ?? (left.has(name) || own === 'tooLong' ? own : undefined);
    const typing = {
      value: text,
      onChange: ({ target }: { target: { value: string } }) => {
        update({ ...answers, [name]: target.value });
      },
      onBlur: () => {
        setLeft(new Set([...left, name]));
      },
    };
    return (
      <Field
        label={form[name]}
        hint={hint}
        problem={problemText(problem, ANSWER_TEXTS[name], words)}
      >
        {(ties) => control({ ...ties, ...typing })}
      </Field>
    );
  };
  const countries = useMemo(() => countriesIn(language), [language]);
  return (
    <div className="quote-fields">
      <p className="muted">{form.needed}</p>
      {field('country', (ties) => (
        <select {...ties} required autoComplete="country">
          <option value="">{form.countryNone}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ))}
      <DocumentChoice handle={handle} words={words} />
      <div className="quote-pair">
        {field('needBy', (ties) => (
          <input {...ties} type="date" min={today} />
        ))}
        {field('incoterm', (ties) => (
          <select {...ties}>
            <option value="">{form.incotermNone}</option>
            {INCOTERMS.map((rule) => (
              <option key={rule}>{rule}</option>
            ))}
          </select>
        ))}
      </div>
      {answers.incoterm && field('place', (ties) => <input {...ties} autoComplete="off" />)}
      {field(
        'endUse',
        (ties) => (
          <input {...ties} autoComplete="off" />
        ),
        form.endUseHint,
      )}
      {field(
        'message',
        (ties) => (
          <textarea {...ties} rows={4} />
        ),
        form.messageHint,
      )}
      {field('company', (ties) => (
        <input {...ties} autoComplete="organization" />
      ))}
      <div className="quote-pair">
        {field('name', (ties) => (
          <input {...ties} autoComplete="name" />
        ))}
        {field('email', (ties) => (
          <input {...ties} type="email" autoComplete="email" />
        ))}
      </div>
      <div>
        <Check label={form.remember} checked={handle.remember} onChange={handle.setRemember} />
        <p className="muted small">{form.rememberHint}</p>
        <p role="status" className="field-error">
          {handle.refused && form.notRemembered}
        </p>
      </div>
    </div>
  );
}

function DocumentChoice({ handle, words }: Pick<Props, 'handle' | 'words'>) {
  const { documents = [] } = handle.answers;
  return (
    <fieldset className="quote-documents">
      <legend>{words.form.documents}</legend>
      {DOCUMENTS.map((kind) => (
        <Check
          key={kind}
          label={words.form.documentNames[kind]}
          checked={documents.includes(kind)}
          onChange={(wanted) => {
            const others = documents.filter((other) => other !== kind);
            handle.update({ ...handle.answers, documents: wanted ? [...others, kind] : others });
          }}
        />
      ))}
    </fieldset>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="quote-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
