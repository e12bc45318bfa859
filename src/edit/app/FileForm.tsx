import Form from '@rjsf/core';
import type { ErrorSchema, RJSFSchema } from '@rjsf/utils';
import validator from '@rjsf/validator-ajv8';
import { useMemo, useRef, useState } from 'react';
import type { Problem } from '#catalog/content/problem.ts';
import { withValue, type Data } from './data.ts';
import { Figure, TextWith } from './fields.tsx';
import { Entry, Field, Group, List, type FormTools } from './templates.tsx';
import { uiSchemaOf } from './ui-schema.ts';

interface Props {
  schema: RJSFSchema;
  data: Data;
  problems: readonly Problem[];
  changed: (data: Data) => void;
}

const TEMPLATES = {
  FieldTemplate: Field,
  ObjectFieldTemplate: Group,
  ArrayFieldTemplate: List,
  ArrayFieldItemTemplate: Entry,
};
const FIELDS = { Figure, TextWith };

/** The fields of a file, with what the check says of each beside it. */
export function FileForm({ schema, data, problems, changed }: Props) {
  const uiSchema = useMemo(() => uiSchemaOf(schema), [schema]);
  // The library keeps what it was given first.
  const latest = useRef({ data, changed });
  latest.current = { data, changed };
  const [tools] = useState<FormTools>({
    set: (path, value) => {
      const { data: now, changed: tell } = latest.current;
      tell(withValue(now, path, value) as Data);
    },
  });
  return (
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={data}
      formContext={tools}
      templates={TEMPLATES}
      fields={FIELDS}
      validator={validator}
      noHtml5Validate
      extraErrors={errorsOf(problems)}
      showErrorList={false}
      experimental_defaultFormStateBehavior={{
        emptyObjectFields: 'skipDefaults',
        arrayMinItems: { populate: 'never' },
        constAsDefaults: 'never',
      }}
      onChange={({ formData }) => {
        changed(formData as Data);
      }}
    >
      <></>
    </Form>
  );
}

/** The problems at their fields, as the library for forms reads them. */
function errorsOf(problems: readonly Problem[]): ErrorSchema {
  const errors: ErrorSchema = {};
  for (const problem of problems) {
    let at: ErrorSchema = errors;
    for (const step of problem.field === '' ? [] : problem.field.split('.'))
      at = (at as Record<string, ErrorSchema>)[step] ??= {};
    (at.__errors ??= []).push(sentenceOf(problem));
  }
  return errors;
}

export function sentenceOf({ what, why, severity }: Problem): string {
  const stop = /[.?!]$/.test(what) ? '' : '.';
  return `${severity ? 'Warning: ' : ''}${what}${stop} ${why}`;
}
