import { useState } from 'react';
import type { Strings } from '#i18n/translate.ts';
import { fieldProblem, type FieldProblem, type RequestField } from '#quote/request.ts';
import Field from './Field.tsx';

/** The answers of the buyer, as typed. */
export type Answers = Record<RequestField, string>;

export const NO_ANSWERS: Answers = { country: '', message: '', name: '', company: '', email: '' };

interface Props {
  answers: Answers;
  /** The problems of the whole request, once the buyer has tried to send it. */
  problems: Partial<Record<RequestField, FieldProblem>>;
  words: Strings['quote'];
  onChange: (answers: Answers) => void;
}

const LINES = [
  { field: 'country', autoComplete: 'country-name', type: 'text' },
  { field: 'name', autoComplete: 'name', type: 'text' },
  { field: 'company', autoComplete: 'organization', type: 'text' },
  { field: 'email', autoComplete: 'email', type: 'email' },
] as const;

export default function RequestFields({ answers, problems, words, onChange }: Props) {
  const [left, setLeft] = useState<ReadonlySet<RequestField>>(new Set());
  const control = (field: RequestField) => ({
    value: answers[field],
    onChange: ({ target }: { target: { value: string } }) => {
      onChange({ ...answers, [field]: target.value });
    },
    onBlur: () => {
      setLeft(new Set([...left, field]));
    },
  });
  const message = (field: RequestField) => {
    const problem = problems[field] ?? (left.has(field) && fieldProblem(field, answers[field]));
    return problem ? words.problems[problem] : undefined;
  };
  return (
    <div className="quote-fields">
      {LINES.map(({ field, ...attributes }) => (
        <Field key={field} label={label(field, words)} problem={message(field)}>
          {(ties) => (
            <input {...ties} {...attributes} {...control(field)} required={field === 'country'} />
          )}
        </Field>
      ))}
      <Field
        label={label('message', words)}
        hint={words.form.messageHint}
        problem={message('message')}
      >
        {(ties) => <textarea {...ties} {...control('message')} rows={5} />}
      </Field>
    </div>
  );
}

function label(field: RequestField, { form }: Strings['quote']) {
  if (field === 'country') return form.country;
  return (
    <>
      {form[field]} <span className="muted">{form.optional}</span>
    </>
  );
}
