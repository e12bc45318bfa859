import { useId, type ReactNode } from 'react';

/** What ties a control to its label, hint and problem. */
export interface Ties {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface Props {
  /** For a page that is built, whose script finds the problem's element as `<id>-problem`. */
  id?: string | undefined;
  label: ReactNode;
  hint?: string | undefined;
  /** What is wrong with what was typed, empty where nothing is; left out where nothing can be. */
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

/** "Amount" to the eye, "Amount of 2′-Iodoacetophenone" to the ear. */
export function Named({ text, shown }: { text: string; shown: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{text}</span>
    </>
  );
}
