/** How a form shows a schema: fields of its own for what a person writes in one line. */
import type { RJSFSchema, UiSchema } from '@rjsf/utils';
import { labelOf } from './labels.ts';

/** Fields that hold sentences. */
const LONG = /^(?:text|note|description|introduction|address|difference|toolkitDisagreement)$/;

export function uiSchemaOf(schema: RJSFSchema, name = ''): UiSchema {
  const title = name === '' ? {} : { 'ui:title': labelOf(name) };
  const field = fieldOf(schema);
  if (field) return { ...title, 'ui:field': field, 'ui:fieldReplacesAnyOrOneOf': true };
  if (schema.type === 'string' && !schema.enum && LONG.test(name))
    return { ...title, 'ui:widget': 'textarea', 'ui:options': { rows: 3 } };
  const below: UiSchema = {};
  for (const [key, one] of Object.entries(schema.properties ?? {}))
    below[key] = uiSchemaOf(one as RJSFSchema, key);
  if (typeof schema.items === 'object' && !Array.isArray(schema.items))
    below['items'] = { ...uiSchemaOf(schema.items as RJSFSchema), 'ui:label': false };
  if (typeof schema.additionalProperties === 'object')
    below['additionalProperties'] = uiSchemaOf(schema.additionalProperties as RJSFSchema);
  if (schema.anyOf)
    below['anyOf'] = schema.anyOf.map((one) => ({
      ...uiSchemaOf(one as RJSFSchema),
      'ui:title': titleOf(one as RJSFSchema),
    }));
  return { ...title, ...below };
}

/** What a person chooses between: a fixed word, a text, or fields. */
function titleOf({ enum: words, properties }: RJSFSchema): string {
  const fields = Object.keys(properties ?? {}).map(labelOf);
  return (words?.map((word) => labelOf(String(word))) ?? fields).join(', ') || 'Text';
}

/** The field of our own that shows a schema of several types. */
function fieldOf({ anyOf }: RJSFSchema): string | undefined {
  const types = anyOf?.map((one) => (typeof one === 'object' ? one.type : undefined));
  if (!anyOf || !types) return undefined;
  if (types.includes('number') && types.every((type) => type !== 'object')) return 'Figure';
  const group = anyOf.find((one) => typeof one === 'object' && one.type === 'object');
  const fields = typeof group === 'object' ? Object.keys(group.properties ?? {}) : [];
  return types.includes('string') && fields.length === 2 && fields[0] === 'value'
    ? 'TextWith'
    : undefined;
}
