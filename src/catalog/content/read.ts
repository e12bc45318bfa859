/**
 * Reads content files as data with line numbers, and turns schema errors into problems. Independent
 * of products: files.ts lists the files.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { typingErrors } from '#i18n/typing-errors.ts';
import type { Problem } from './problem.ts';

export type FieldPath = readonly (string | number)[];

/** A content file as read: data of any shape, with the line of each field. */
export interface ContentFile {
  /** Path from the content folder with forward slashes, e.g. products/2142-70-3.yaml. */
  file: string;
  /** File name without folder and extension. */
  id: string;
  data: unknown;
  /** Line (from 1) of the field, or of its nearest existing parent. */
  lineOf: (path: FieldPath) => number | undefined;
}

/** Reads a YAML file; a syntax error becomes a problem and no file. */
export async function readYaml(
  contentDir: string,
  file: string,
): Promise<{ file?: ContentFile; problems: Problem[] }> {
  return parseYaml(await readFile(join(contentDir, file), 'utf8'), file);
}

/** Parses YAML text; `firstLine` is the line of the file on which the text begins. */
export function parseYaml(
  text: string,
  file: string,
  firstLine = 1,
): { file?: ContentFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      field: '',
      what: `not readable as YAML: ${error.message}`,
      why: 'Look for a missing quote, a colon inside an unquoted text, or uneven indentation.',
    }));
    return { problems };
  }
  const lineOf = (path: FieldPath): number | undefined => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return undefined;
  };
  return {
    file: { file, id: fileId(file), data: document.toJS() as unknown, lineOf },
    problems: [],
  };
}

/** The name of a file, without folder and extension. */
export function fileId(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** Splits a Markdown file with YAML between two `---` lines into its head and its body. */
export function splitFrontmatter(text: string): { head: string; body: string; bodyLine: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { head: '', body: text, bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { head: match[1] ?? '', body: text.slice(match[0].length), bodyLine };
}

/** The parsed value, or every schema error, each with line and reason. */
export function zodProblems<Schema extends z.ZodType>(
  schema: Schema,
  file: ContentFile,
): { value?: z.infer<Schema>; problems: Problem[] } {
  const result = schema.safeParse(file.data);
  if (result.success) return { value: result.data, problems: [] };
  const root = z.toJSONSchema(schema, { unrepresentable: 'any' }) as SchemaNode;
  return {
    problems: result.error.issues
      .flatMap((issue) => issueOfChoice(issue, valueAt(file.data, plainPath(issue))))
      .flatMap((issue) => issueProblems(issue, root, file)),
  };
}

/**
 * For a field that may be a text or a group of fields: the issues of the alternative that the value
 * resembles.
 */
function issueOfChoice(issue: z.core.$ZodIssue, value: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const [asText, asGroup, ...others] = issue.errors;
  const whole = asGroup?.find(({ path }) => path.length === 0);
  if (others.length > 0 || (!isGroup && !isTypeIssue(whole, 'object'))) return [issue];
  if (!isTypeIssue(asText?.[0], 'string') && isGroup) return [issue];
  const chosen = (isGroup ? asGroup : asText) ?? [];
  return chosen.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function isTypeIssue(issue: z.core.$ZodIssue | undefined, expected: string): boolean {
  return issue?.code === 'invalid_type' && issue.expected === expected;
}

function plainPath({ path }: z.core.$ZodIssue): FieldPath {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

interface SchemaNode {
  description?: string;
  examples?: unknown[];
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  /** Fields of older content by what they are called now. */
  formerFields?: Record<string, string>;
}

function issueProblems(issue: z.core.$ZodIssue, root: SchemaNode, file: ContentFile): Problem[] {
  const path = plainPath(issue);
  const at = (steps: FieldPath) => ({
    file: file.file,
    line: file.lineOf(steps),
    field: steps.join('.'),
  });
  if (issue.code === 'unrecognized_keys') {
    const { properties = {}, formerFields = {} } = groupOf(nodeAt(root, path));
    const known = Object.keys(properties);
    const former = (key: string) => ({
      ...at([...path, key]),
      what: `'${key}' is of an older shape: it is '${formerFields[key] ?? ''}' now`,
      why: 'npm run catalog -- migrate brings the content to the current shape.',
    });
    const unknown = (key: string) => ({
      ...at([...path, key]),
      what: `unknown field '${key}'${suggestion(key, known)}`,
      why: `Fields known here: ${known.join(', ')}.`,
    });
    return issue.keys.map((key) => (key in formerFields ? former(key) : unknown(key)));
  }
  const value = valueAt(file.data, path);
  const node = nodeAt(root, path);
  return [{ ...at(path), what: whatIsWrong(issue, value), why: explain(node) }];
}

function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined)
    return issue.code === 'custom' ? `is missing: ${issue.message}` : 'is missing';
  if (value === null) return 'is empty';
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union')
    return `${JSON.stringify(value)} is ${kindOf(value)}${expected(issue, value)}`;
  if (issue.code === 'invalid_value')
    return `${JSON.stringify(value)} is none of ${issue.values.map(String).join(', ')}${suggestion(String(value), issue.values.map(String))}`;
  if (issue.code === 'too_small' && (typeof value === 'string' || Array.isArray(value)))
    return Array.isArray(value) ? 'is an empty list' : 'is empty';
  return `${JSON.stringify(value)} ${issue.message}`;
}

function expected(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_type') return ', which does not fit here';
  if (issue.expected === 'string' && typeof value === 'number')
    return `, not text: put it in quotes, "${String(value)}"`;
  const names: Record<string, string> = {
    string: 'text',
    object: 'a group of fields',
    array: 'a list',
    number: 'a number',
    int: 'a whole number',
    record: 'a group of fields',
  };
  return `, not ${names[issue.expected] ?? issue.expected}`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

function explain({ description, examples }: SchemaNode): string {
  const example = examples?.[0];
  const shown = example === undefined ? '' : ` Example: ${String(example)}`;
  return `${description ?? 'See docs/content-guide.md for the fields of this file.'}${shown}`;
}

function nodeAt(root: SchemaNode, path: FieldPath): SchemaNode {
  let node: SchemaNode = root;
  for (const step of path) {
    const additional = typeof node.additionalProperties === 'object' && node.additionalProperties;
    const next =
      typeof step === 'number'
        ? node.items
        : (groupOf(node).properties?.[step] ?? (additional || undefined));
    if (!next) return {};
    node = next;
  }
  return node;
}

/** For a field that may be a text or a group of fields: the schema of the group. */
function groupOf(node: SchemaNode): SchemaNode {
  return node.anyOf?.find(({ properties }) => properties) ?? node;
}

/** The value at a path of nested records and lists, or undefined. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** "; did you mean 'name'?", or nothing where no known text is near. */
export function suggestion(typed: string, known: readonly string[]): string {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const near = known
    .map((key) => ({ key, errors: typingErrors(typed.toLowerCase(), key.toLowerCase(), limit) }))
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors)[0];
  return near ? `; did you mean '${near.key}'?` : '';
}
