import { useId, type ReactNode } from 'react';

/** Attributes that connect a control with its label, hint and problem. */
export interface Ties {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface Props {
  /** For a built page, whose script finds the problem's element as `<id>-problem`. */
  id?: string | undefined;
  label: ReactNode;
  hint?: string | undefined;
  /** The problem with the input, empty if it is valid; omitted if the field cannot be invalid. */
  problem?: string | undefined;
  children: (ties: Ties) => ReactNode;
}

/** A labelled control with its hint and its problem. */
export default function Field({ id: given, label, hint, problem, children }: Props) {
  const made = useId();
  const id = given ?? made;
  const describedBy = [hint && `${id}-hint`, problem !== undefined && `${id}-problem`];
  const ties = {
    id,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
    'aria-invalid': Boolean(problem),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(ties)}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="muted small">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-error">
          {problem}
        </p>
      )}
    </div>
  );
}

/**
 * A short visible label with a longer one for screen readers: "Amount", "Amount of
 * 2′-Iodoacetophenone".
 */
export function Named({ text, shown }: { text: string; shown: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{text}</span>
    </>
  );
}
