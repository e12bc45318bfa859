import { useId, type ReactNode } from 'react';

/** What a control needs to be tied to its label, hint and message. */
export interface ControlProps {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
}

interface Props {
  label: ReactNode;
  hint?: string | undefined;
  /** What is wrong with what was typed; empty where nothing is. */
  problem?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/** A labelled control with its message beside it. */
export default function Field({ label, hint, problem = '', children }: Props) {
  const id = useId();
  const control = {
    id,
    'aria-describedby': `${id}-hint ${id}-problem`,
    'aria-invalid': problem !== '',
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(control)}
      <p id={`${id}-hint`} className="muted small" hidden={hint === undefined}>
        {hint}
      </p>
      <p id={`${id}-problem`} className="field-error">
        {problem}
      </p>
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
