import type { ReactNode } from 'react';
import { UNITS } from '#quote/list/unit.ts';
import Field from './Field.tsx';

/** State of a control: `value` if React controls it, `defaultValue` in the build. */
interface Control {
  name?: string;
  value?: string;
  defaultValue?: string;
  placeholder?: string;
  onChange?: (event: { target: { value: string } }) => void;
  onBlur?: () => void;
}

interface Props {
  /** See `Field`; the id of the unit has the suffix `-unit`. */
  id?: string;
  labels: Record<'amount' | 'unit', ReactNode>;
  problem: string;
  amount: Control;
  unit: Control;
}

/** An amount and its unit. */
export default function AmountFields({ id, labels, problem, amount, unit }: Props) {
  return (
    <div className="quote-amount">
      <Field id={id} label={labels.amount} problem={problem}>
        {(ties) => <input {...ties} {...amount} inputMode="decimal" autoComplete="off" />}
      </Field>
      <Field id={id && `${id}-unit`} label={labels.unit}>
        {(ties) => (
          <select id={ties.id} {...unit}>
            {UNITS.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
