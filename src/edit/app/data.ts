/** The data of a form, which are never changed in place. */
export type Path = readonly (string | number)[];
export type Data = Record<string, unknown>;

/** The data with a value at a path; without the field if it is undefined. */
export function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const isList = Array.isArray(data);
  const below = withValue((data as Data | undefined)?.[step], rest, value);
  if (isList) return (data as unknown[]).with(Number(step), below);
  const fields = { ...(data as Data | undefined), [step]: below };
  if (below === undefined) Reflect.deleteProperty(fields, step);
  return fields;
}

/** Groups that say something by being there. */
const EMPTY_SAYS = new Set(['discontinued']);

/** What a file has of the data of a form: fields, groups and lists in which nothing stands are not written. */
export function written(data: Data): Data {
  return (kept(data) ?? {}) as Data;
}

function kept(value: unknown, name = ''): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => kept(item)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value).flatMap(([key, one]) => {
    const below = kept(one, key);
    return below === undefined ? [] : [[key, below]];
  });
  return fields.length > 0 || EMPTY_SAYS.has(name) ? Object.fromEntries(fields) : undefined;
}
