/** Errors of a schema as problems of a file. */
import { z } from 'zod';
import { typingErrors } from '#i18n/typing-errors.ts';
import type { Problem } from './problem.ts';
import { slugOf } from './product-id.ts';
import { inYaml, otherWritings } from './proposals.ts';
import { printable, shortened, shown } from './shown.ts';
import { valueAt, type ContentFile, type FieldPath } from './read.ts';

/** Issues of a file for which another writing is tried. */
const MAX_TRIED = 60;

/** The parsed value, or every schema error, one for each field, with place and reason. */
export function zodProblems<Schema extends z.ZodType>(
  schema: Schema,
  file: ContentFile,
): { value?: z.infer<Schema>; problems: Problem[] } {
  const result = schema.safeParse(file.data);
  if (result.success) return { value: result.data, problems: [] };
  const root = rootOf(schema);
  const issues = firstOfEach(
    result.error.issues.flatMap((issue) =>
      issueOfChoice(issue, valueAt(file.data, plainPath(issue))),
    ),
  );
  const problems = issues.flatMap((issue, at) => {
    const accepted = at < MAX_TRIED ? acceptedWriting(schema, file, plainPath(issue)) : undefined;
    return issueProblems(issue, root, file, accepted);
  });
  const meant = new Set(problems.flatMap((problem) => problem.meant ?? []));
  return { problems: problems.filter(({ field }) => !meant.has(field)) };
}

const roots = new WeakMap<z.ZodType, SchemaNode>();

function rootOf(schema: z.ZodType): SchemaNode {
  const known = roots.get(schema);
  if (known) return known;
  const root = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as SchemaNode;
  roots.set(schema, root);
  return root;
}

/** A field has one problem: of several issues the first, which is that of its kind of value. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify([plainPath(issue), issue.code === 'unrecognized_keys']);
    return !seen.has(key) && seen.add(key);
  });
}

/** Another writing of the value that the schema accepts, found by trial. */
function acceptedWriting(schema: z.ZodType, file: ContentFile, path: FieldPath): unknown {
  const value = valueAt(file.data, path);
  if (path.length === 0 || value === undefined || value === null) return undefined;
  return otherWritings(value, file.writtenAt(path)).find((other) => {
    if (other === value) return false;
    const issues = schema.safeParse(withValue(file.data, path, other)).error?.issues ?? [];
    // What is wrong in a choice is told of the choice, which is above the field.
    return !issues.some(({ path: at }) => {
      const shared = Math.min(at.length, path.length);
      return path.slice(0, shared).every((step, depth) => at[depth] === step);
    });
  });
}

/** A copy of the data with another value at the path. */
function withValue(data: unknown, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withValue(valueAt(data, [step]), rest, value);
  if (Array.isArray(data)) return data.with(Number(step), inner);
  return { ...(data as object), [step]: inner };
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
  required?: string[];
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  /** Fields of older content by what they are called now. */
  formerFields?: Record<string, string>;
}

/** @param accepted another writing that the schema accepts */
function issueProblems(
  issue: z.core.$ZodIssue,
  root: SchemaNode,
  file: ContentFile,
  accepted: unknown,
): Problem[] {
  const path = plainPath(issue);
  const at = (steps: FieldPath) => ({
    file: file.file,
    ...file.placeOf(steps),
    field: steps.join('.'),
  });
  if (issue.code === 'unrecognized_keys') {
    const { properties = {}, formerFields = {} } = groupOf(nodeAt(root, path));
    const known = Object.keys(properties);
    const former = (key: string) => ({
      ...at([...path, key]),
      ...file.placeOfKey([...path, key]),
      what: `'${key}' is of an older shape: it is '${formerFields[key] ?? ''}' now`,
      why: 'npm run catalog -- migrate brings the content to the current shape. What it leaves lacks what the new field must have, such as a source: write it yourself.',
    });
    const unknown = (key: string) => {
      const near = nearest(key, known);
      return {
        ...at([...path, key]),
        ...file.placeOfKey([...path, key]),
        ...(near !== undefined && { meant: [...path, near].join('.') }),
        what: `unknown field '${shortened(printable(key))}'${suggestion(key, known)}`,
        why: `Fields known here: ${known.join(', ')}.`,
      };
    };
    return issue.keys.map((key) => (key in formerFields ? former(key) : unknown(key)));
  }
  if (issue.code === 'invalid_key') {
    const name = String(path.at(-1));
    const [first] = issue.issues;
    const slug = slugOf(name);
    const write = slug === '' ? '' : `: write ${slug}`;
    const what = `'${shortened(printable(name))}' ${first?.message ?? 'is not a name'}${write}`;
    return [
      { ...at(path), what, why: 'The id is part of addresses, and what facts name as source.' },
    ];
  }
  const value = valueAt(file.data, path);
  const key = path.at(-1);
  const field = typeof key === 'string' ? `${key}: ` : '';
  const wrong = whatIsWrong(issue, value, file.writtenAt(path));
  const proposed = accepted === undefined || / write /.test(wrong) ? '' : field + inYaml(accepted);
  const what = proposed === '' ? wrong : `${wrong}: write ${shortened(proposed, 200)}`;
  return [{ ...at(path), what, why: explain(nodeAt(root, path), key) }];
}

function whatIsWrong(issue: z.core.$ZodIssue, value: unknown, written = ''): string {
  if (value === undefined)
    return issue.code === 'custom' ? `is missing: ${issue.message}` : 'is missing';
  if (value === null) return 'is empty';
  // 2914.50 is 2914.5 as a number.
  const said = typeof value === 'number' && written !== '' ? printable(written) : shown(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return `${said} is no finite number`;
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union')
    return `${said} is ${kindOf(value)}${expected(issue)}`;
  if (issue.code === 'invalid_value')
    return `${said} is none of ${issue.values.map(String).join(', ')}${suggestion(String(value), issue.values.map(String))}`;
  if (issue.code === 'too_small' && (typeof value === 'string' || Array.isArray(value)))
    return Array.isArray(value) ? 'is an empty list' : 'is empty';
  return `${said} ${issue.message}`;
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type') return ', which does not fit here';
  const names: Record<string, string> = {
    string: 'text',
    object: 'a group of fields',
    array: 'a list',
    tuple: 'a list of two',
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

function explain(node: SchemaNode, key: string | number | undefined): string {
  const example = exampleOf(node);
  const description = node.description ?? 'See docs/content-guide.md for the fields of this file.';
  if (example === undefined) return description;
  const field = typeof example === 'object' && typeof key === 'string' ? `${key}: ` : '';
  const written = typeof example === 'string' ? example : inYaml(example);
  return `${description} Example: ${field}${written}`;
}

/** An example of a value: the schema's, else one of its required fields, else of its first field. */
function exampleOf(node: SchemaNode): unknown {
  if (node.examples?.[0] !== undefined) return node.examples[0];
  if (node.items) {
    const item = exampleOf(node.items);
    return item === undefined ? undefined : [item];
  }
  const { properties, required = [] } = groupOf(node);
  if (!properties) return undefined;
  const keys = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  const fields = keys.map((key) => [key, exampleOf(properties[key] ?? {})] as const);
  if (fields.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(fields);
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

/** "; did you mean 'name'?", or nothing where no known text is near. */
export function suggestion(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known);
  return near === undefined ? '' : `; did you mean '${near}'?`;
}

/** The known text that is typed with the fewest errors; undefined where none is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(typed.length / 3));
  return known
    .map((key) => ({ key, errors: typingErrors(typed.toLowerCase(), key.toLowerCase(), limit) }))
    .filter(({ errors }) => errors <= limit)
    .sort((a, b) => a.errors - b.errors)[0]?.key;
}
