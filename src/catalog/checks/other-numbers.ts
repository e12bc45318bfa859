import { REGISTRIES } from '#chemistry/identifiers/registries.ts';
import { valueAt, type ContentFile } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** A number of a known registry has its form, and a known registry is written as it writes itself. */
export const otherNumbers: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const stated = valueAt(file.data, ['otherNumbers']);
    return Array.isArray(stated) ? stated.flatMap((_, at) => problemOf(file, at)) : [];
  });

function problemOf(file: ContentFile, at: number) {
  const [registry, number] = [field('registry'), field('number')].map((path) =>
    textAt(file, ...path),
  );
  const known = Object.entries(REGISTRIES).find(([name]) => bare(name) === bare(registry ?? ''));
  if (registry === undefined || !known) return [];
  const [name, { form, example }] = known;
  if (registry !== name) {
    const why = 'By this name the page knows the address of its records.';
    return [problemAt(file, field('registry'), `${registry}: write ${name}`, why)];
  }
  if (number === undefined || form.test(number)) return [];
  const why = `Copy the number from the record. Example: ${example}`;
  return [problemAt(file, field('number'), `${number} is not a number of ${name}`, why)];

  function field(key: string) {
    return ['otherNumbers', at, key] as const;
  }
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
