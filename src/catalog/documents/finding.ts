/** What was found of a document in one place, and how what several places say goes together. */

/** Values that a place allows: one if it is certain, several if ambiguous, none if not understood. */
export interface Finding {
  values: string[];
  /** Where it was read, and from which words: `name (SDS)`. */
  from: string;
}

/** The only value that fits all places, and where it was read; or why there is none. */
export type Settled =
  { value: string; from: string; problem?: undefined } | { value?: undefined; problem: string };

/**
 * The only value on which all findings agree: a certain one decides what an ambiguous one means,
 * and contradictions are not settled.
 * @param what the field in words: "date"
 */
export function settle(what: string, all: readonly Finding[]): Settled {
  const findings = all.filter(({ values }) => values.length > 0);
  const [first, ...others] = findings;
  if (!first && all[0]) return { problem: `${what} was not understood: ${all[0].from}` };
  if (!first) return { problem: `no ${what} in the name or on the first page` };
  const common = first.values.filter((one) => others.every(({ values }) => values.includes(one)));
  const [value] = common;
  const said = findings.map(({ values, from }) => `${values.join(' or ')} from ${from}`).join(', ');
  if (value === undefined) return { problem: `${what}s differ, check which is right: ${said}` };
  if (common.length > 1) return { problem: `${what} not certain: ${said}` };
  const certain = findings.filter(({ values }) => values.length === 1);
  return {
    value,
    from: (certain.length > 0 ? certain : findings).map(({ from }) => from).join(' and '),
  };
}
