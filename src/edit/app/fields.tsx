/** Fields for values that content writes in more than one way. */
import { useId, useState } from 'react';
import type { FieldProps, RJSFSchema } from '@rjsf/utils';
import { labelOf } from './labels.ts';
import { Faults, placeOf } from './templates.tsx';

interface Shown {
  props: FieldProps;
  children: React.ReactNode;
  id: string;
}

function Line({ props, children, id }: Shown) {
  const { schema, uiSchema, required, rawErrors } = props;
  const title = uiSchema?.['ui:title'];
  return (
    <div className="field">
      {title !== undefined && (
        <label htmlFor={id}>
          {title}
          {required && <span className="required"> (required)</span>}
        </label>
      )}
      {title !== undefined && schema.description && <p className="help">{schema.description}</p>}
      {children}
      <Faults errors={rawErrors ?? []} />
    </div>
  );
}

/** Figures between two others: [50, 52]. */
const RANGE = /^(\d+(?:\.\d+)?)\s*[–-]\s*(\d+(?:\.\d+)?)$/;

/** A number, its digits, or a range of them, in one line. */
export function Figure(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const hasRange = (schema.anyOf ?? []).some((one) => (one as RJSFSchema).type === 'array');
  const change = (text: string) => {
    setTyped(text);
    const [, from, to] = (hasRange && RANGE.exec(text.trim())) || [];
    const value = from === undefined ? figureOf(text) : [figureOf(from), figureOf(to ?? '')];
    onChange(value, fieldPathId.path);
  };
  const shown = Array.isArray(formData) ? formData.join('–') : String(formData ?? '');
  return (
    <Line props={props} id={id}>
      <input
        id={id}
        value={typed ?? shown}
        onChange={({ target }) => {
          change(target.value);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
    </Line>
  );
}

/** Digits stay text where a final zero would be lost. */
function figureOf(text: string): number | string | undefined {
  const plain = text.trim();
  return plain === '' ? undefined : String(Number(plain)) === plain ? Number(plain) : plain;
}

/** A text, or the text with what it comes from: its source or its day. */
export function TextWith(props: FieldProps) {
  const { schema, formData, onChange, fieldPathId } = props;
  const id = useId();
  const group = (schema.anyOf ?? []).find((one) => (one as RJSFSchema).type === 'object');
  const [, second = ''] = Object.keys((group as RJSFSchema).properties ?? {});
  const of = (group as RJSFSchema).properties?.[second] as RJSFSchema;
  const isGroup = typeof formData === 'object' && formData !== null;
  const value = String((isGroup ? formData.value : formData) ?? '');
  const beside = isGroup ? String(formData[second] ?? '') : undefined;
  const [isOpen, setOpen] = useState(isGroup);
  const change = (text: string, other = beside) => {
    onChange(other ? { value: text, [second]: other } : text, fieldPathId.path);
  };
  const examples = (of.examples as string[] | undefined) ?? [];
  return (
    <Line props={props} id={id}>
      <div className="pair">
        <input
          id={id}
          aria-label={props.uiSchema?.['ui:title'] ? undefined : placeOf(fieldPathId.path)}
          value={value}
          onChange={({ target }) => {
            change(target.value);
          }}
        />
        {isOpen ? (
          <label className="beside">
            {labelOf(second)}
            <input
              type={of.format === 'date' ? 'date' : 'text'}
              list={`${id}-known`}
              value={beside ?? ''}
              onChange={({ target }) => {
                change(value, target.value);
              }}
            />
          </label>
        ) : (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setOpen(true);
            }}
          >
            + {labelOf(second)}
          </button>
        )}
        <datalist id={`${id}-known`}>
          {examples.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </div>
    </Line>
  );
}
