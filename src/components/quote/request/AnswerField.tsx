import type { ReactNode } from 'react';
import type { Strings } from '#i18n/strings.ts';
import { ANSWER_TEXTS, type Problem, type RequestField } from '#quote/message/request.ts';
import Field from './Field.tsx';
import { problemText } from './problem-text.ts';

/** Attributes of the control of each answer, other than its value. */
const CONTROLS: Record<RequestField, { type?: string; autoComplete?: string; rows?: number }> = {
  country: { autoComplete: 'country' },
  company: { autoComplete: 'organization' },
  name: { autoComplete: 'name' },
  email: { autoComplete: 'email', type: 'email' },
  needBy: { type: 'date' },
  incoterm: {},
  place: { autoComplete: 'off' },
  endUse: { autoComplete: 'off' },
  message: { rows: 4 },
};

/** Attributes of a control that its page provides. */
export interface ControlProps {
  name?: string;
  autoComplete?: string;
  required?: boolean;
  min?: string;
  value?: string;
  onChange?: (event: { target: { value: string } }) => void;
  onBlur?: () => void;
}

interface Props extends ControlProps {
  field: RequestField;
  /** See `Field`. */
  id?: string;
  words: Pick<Strings['quote'], 'form' | 'problems'>;
  hint?: string;
  problem?: Problem | undefined;
  /** The `<option>`s of a select. */
  options?: ReactNode;
}

/** The field of one answer: a select, a textarea or an input. */
export default function AnswerField(props: Props) {
  const { field, id, words, hint, problem, options, ...given } = props;
  return (
    <Field
      id={id}
      label={words.form[field]}
      hint={hint}
      problem={problemText(problem, ANSWER_TEXTS[field], words)}
    >
      {(ties) => {
        const control = { ...ties, ...CONTROLS[field], ...given };
        if (options) return <select {...control}>{options}</select>;
        return control.rows ? <textarea {...control} /> : <input {...control} />;
      }}
    </Field>
  );
}
