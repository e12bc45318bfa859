/** How the library for forms shows fields, groups and lists. */
import { useState } from 'react';
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
  RJSFSchema,
} from '@rjsf/utils';
import type { Path } from './data.ts';
import { labelOf } from './labels.ts';

/** What templates need of the editor. */
export interface FormTools {
  set: (path: Path, value: unknown) => void;
}

/** Problems as told by the check; a warning says so itself. */
export function Faults({ errors }: { errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <ul className="faults">
      {errors.map((one) => (
        <li key={one} className={one.startsWith('Warning') ? 'warning' : undefined}>
          {one}
        </li>
      ))}
    </ul>
  );
}

export function Field(props: FieldTemplateProps) {
  const { id, label, children, rawErrors, required, schema, uiSchema, hidden } = props;
  if (hidden) return <div hidden>{children}</div>;
  const isGroup = schema.type === 'object' || schema.type === 'array';
  if (isGroup || uiSchema?.['ui:field']) return children;
  const isBox = schema.type === 'boolean';
  const isNamed = uiSchema?.['ui:title'] !== undefined;
  return (
    <div className="field">
      {isNamed && !isBox && (
        <label htmlFor={id}>
          {label}
          {required && <span className="required"> (required)</span>}
        </label>
      )}
      {isNamed && !isRepeated(props.fieldPathId.path) && schema.description && (
        <p className="help">{schema.description}</p>
      )}
      {isNamed || isBox ? (
        children
      ) : (
        <label>
          <span className="visually-hidden">{placeOf(props.fieldPathId.path)}</span>
          {children}
        </label>
      )}
      <Faults errors={rawErrors ?? []} />
    </div>
  );
}

/** Whether the first entry of a list has explained the field. */
function isRepeated(path: Path): boolean {
  return path.some((step) => typeof step === 'number' && step > 0);
}

/** Fields that have a value or must have one; the others are offered by their names. */
export function Group(props: ObjectFieldTemplateProps) {
  const { schema, formData, properties, registry, fieldPathId, title, description } = props;
  const { set } = registry.formContext as FormTools;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const data = (formData ?? {}) as Record<string, unknown>;
  const required = schema.required ?? [];
  const isShown = (name: string) =>
    data[name] !== undefined || opened.includes(name) || required.includes(name);
  const closed = properties.filter(({ name }) => !isShown(name));
  const path = fieldPathId.path;
  const open = (name: string) => {
    setOpened([...opened, name]);
    const field = schema.properties?.[name] as RJSFSchema;
    if (field.type === 'object') set([...path, name], {});
    if (field.type === 'array') set([...path, name], [emptyOf(field.items as RJSFSchema)]);
  };
  const close = (name: string) => {
    setOpened(opened.filter((one) => one !== name));
    set([...path, name], undefined);
  };
  const isRoot = path.length === 0;
  return (
    <fieldset className={isRoot ? 'root' : 'group'} id={fieldPathId.$id}>
      {!isRoot && title && <legend>{title}</legend>}
      {!isRoot && title && description && <p className="help">{description}</p>}
      <Faults errors={props.errorSchema?.__errors ?? []} />
      {properties
        .filter(({ name }) => isShown(name))
        .map(({ name, content }) => (
          <div key={name} className="row" data-field={[...path, name].join('.')}>
            {content}
            {!required.includes(name) && (
              <button
                type="button"
                className="quiet remove"
                aria-label={`Remove ${placeOf([...path, name])}`}
                title="Remove"
                onClick={() => {
                  close(name);
                }}
              >
                ×
              </button>
            )}
          </div>
        ))}
      {closed.length > 0 && (
        <select
          className="add"
          aria-label={isRoot ? 'Add a field' : `Add a field to ${placeOf(path)}`}
          value=""
          onChange={({ target }) => {
            open(target.value);
          }}
        >
          <option value="">+ Add a field …</option>
          {closed.map(({ name }) => (
            <option key={name} value={name}>
              {labelOf(name)}
            </option>
          ))}
        </select>
      )}
      {schema.additionalProperties && (
        <button type="button" className="quiet" onClick={props.onAddProperty}>
          + Add
        </button>
      )}
    </fieldset>
  );
}

/** "Grades 1 Packs 2". */
export function placeOf(path: Path): string {
  const words = path.map((step) => (typeof step === 'number' ? String(step + 1) : labelOf(step)));
  return words.join(' ');
}

function emptyOf(schema: RJSFSchema | undefined): unknown {
  return schema?.type === 'object' ? {} : '';
}

export function List(props: ArrayFieldTemplateProps) {
  const { items, schema, fieldPathId, onAddClick, rawErrors } = props;
  const title = labelOf(String(fieldPathId.path.at(-1) ?? ''));
  return (
    <fieldset className="group list" id={fieldPathId.$id}>
      <legend>{title}</legend>
      {schema.description && <p className="help">{schema.description}</p>}
      <Faults errors={rawErrors ?? []} />
      {items}
      <button type="button" className="quiet" onClick={onAddClick}>
        + Add an entry
      </button>
    </fieldset>
  );
}

export function Entry({ children, buttonsProps }: ArrayFieldItemTemplateProps) {
  const { onMoveUpItem, onMoveDownItem, onRemoveItem, hasMoveUp, hasMoveDown } = buttonsProps;
  const place = placeOf(buttonsProps.fieldPathId.path);
  const button = (sign: string, act: string, press: () => void, isOffered = true) => (
    <button
      type="button"
      className="quiet"
      aria-label={act.replace('#', place)}
      disabled={!isOffered}
      onClick={press}
    >
      {sign}
    </button>
  );
  return (
    <div className="entry">
      <div className="entry-body">{children}</div>
      <div className="entry-tools">
        {button('↑', 'Move # up', onMoveUpItem, hasMoveUp)}
        {button('↓', 'Move # down', onMoveDownItem, hasMoveDown)}
        {button('×', 'Remove #', onRemoveItem)}
      </div>
    </div>
  );
}
