import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml';

/**
 * The YAML of content: the core schema of YAML 1.2, in which 2026-01-01 is text, without merge keys,
 * whatever a directive says. Keys that are there twice are found by `yamlFault`, in linear time.
 */
export const READ_OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions;
