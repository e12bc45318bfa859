/** The schema of a kind of file for its form: what the folder holds is offered as examples. */
import { basename } from 'node:path';
import { FILE_KINDS, readFiles } from '#catalog/content/files.ts';
import { jsonSchemaOf } from '#catalog/content/json-schema.ts';
import type { EditedKind, ListedFile } from './messages.ts';

interface Node {
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  additionalProperties?: Node | boolean;
}

export async function formSchema(
  contentDir: string,
  kind: EditedKind,
  listed: readonly ListedFile[],
): Promise<Record<string, unknown>> {
  const { files } = await readFiles(contentDir, 'sources');
  const sources = files.flatMap(({ data }) => Object.keys(Object(data)));
  const categories = listed
    .filter((one) => one.kind === 'categories')
    .map(({ file }) => basename(file).replace(/\.ya?ml$/, ''));
  // The library for forms knows an earlier draft of JSON Schema, which has all that is used here.
  const schema = jsonSchemaOf(FILE_KINDS[kind].schema);
  delete schema['$schema'];
  offer(schema, { source: sources, parent: categories, categories });
  return schema;
}

/**
 * Puts the values that a field may have into its schema, by its name. Other examples go into the
 * description: a person shall not pick one.
 */
function offer(node: Node, values: Readonly<Record<string, string[]>>): void {
  exampleInWords(node);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const known = Object.hasOwn(values, name) ? values[name] : undefined;
    if (known) delete (field.items ?? field).examples;
    offer(field, values);
    if (known) (field.items ?? field).examples = known;
  }
  for (const below of [node.items, ...(node.anyOf ?? []), node.additionalProperties])
    if (typeof below === 'object') offer(below, values);
}

function exampleInWords(node: Node): void {
  const [example] = node.examples ?? [];
  delete node.examples;
  if (typeof example !== 'string' && typeof example !== 'number') return;
  node.description = `${node.description ?? ''} Example: ${String(example)}`.trim();
}

/** Fields of a kind of file, as the schema orders them. */
export function fieldOrder(kind: EditedKind): string[] {
  return Object.keys((jsonSchemaOf(FILE_KINDS[kind].schema) as Node).properties ?? {});
}
