import { useMemo, useState } from 'react';
import type { Strings } from '#i18n/strings.ts';
import { answerProblem, type RequestProblems } from '#quote/message/check-request.ts';
import { countriesIn } from '#quote/message/countries.ts';
import { DOCUMENTS, INCOTERMS, type RequestField } from '#quote/message/request.ts';
import AnswerField from '#components/quote/request/AnswerField.tsx';
import type { AnswersHandle } from './use-answers.ts';

interface Props {
  handle: AnswersHandle;
  /** The problems of the whole request, after the buyer has tried to send it. */
  problems: RequestProblems['answers'];
  words: Strings['quote'];
  /** Today as YYYY-MM-DD. */
  today: string;
  /** Language of the page, for the names of countries. */
  language: string;
}

export default function RequestFields({ handle, problems, words, today, language }: Props) {
  const { answers, update } = handle;
  const { form } = words;
  const [left, setLeft] = useState<ReadonlySet<RequestField>>(new Set());
  const countries = useMemo(() => countriesIn(language), [language]);
  const live = (field: RequestField) => {
    const value = answers[field] ?? '';
    const own = answerProblem(field, value, today);
    return {
      field,
      words,
      value,
      problem: problems[field] ?? (left.has(field) || own === 'tooLong' ? own : undefined),
      onChange: ({ target }: { target: { value: string } }) => {
        update({ ...answers, [field]: target.value });
      },
      onBlur: () => {
        setLeft(new Set([...left, field]));
      },
    };
  };
  return (
    <div className="quote-fields">
      <p className="muted">{form.needed}</p>
      <AnswerField
        {...live('country')}
        required
        options={
          <>
            <option value="">{form.countryNone}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </>
        }
      />
      <DocumentChoice handle={handle} words={words} />
      <div className="quote-pair">
        <AnswerField {...live('needBy')} min={today} />
        <AnswerField
          {...live('incoterm')}
          options={
            <>
              <option value="">{form.incotermNone}</option>
              {INCOTERMS.map((rule) => (
                <option key={rule}>{rule}</option>
              ))}
            </>
          }
        />
      </div>
      {answers.incoterm && <AnswerField {...live('place')} />}
      <AnswerField {...live('endUse')} hint={form.endUseHint} />
      <AnswerField {...live('message')} hint={form.messageHint} />
      <AnswerField {...live('company')} />
      <div className="quote-pair">
        <AnswerField {...live('name')} />
        <AnswerField {...live('email')} />
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
