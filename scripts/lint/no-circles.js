/**
 * ESLint rule: no file of src/ imports itself through others, types included. A file in a cycle
 * cannot be read, tested or moved alone.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])((?:\.\/|#)[^'"]+)\1/g;

/** Cache of the imports of each file, for one run of the linter. @type {Map<string, string[]>} */
const kept = new Map();

/** Resolves a specifier in a file of src/ to a path. */
function resolve(src, from, specifier) {
  return specifier.startsWith('#') ? join(src, specifier.slice(1)) : join(dirname(from), specifier);
}

function importsOf(src, file) {
  let imports = kept.get(file);
  if (!imports) {
    imports = [...textOf(file).matchAll(IMPORT)].map(([, , name]) => resolve(src, file, name));
    kept.set(file, imports);
  }
  return imports;
}

/** Empty for a missing file, which TypeScript reports. */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The shortest chain of imports from one file to another, or undefined. */
function chain(src, from, to) {
  const chains = [[from]];
  const seen = new Set([from]);
  for (const files of chains) {
    const last = files.at(-1);
    if (last === to) return files;
    for (const next of importsOf(src, last)) {
      if (seen.has(next)) continue;
      seen.add(next);
      chains.push([...files, next]);
    }
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: { type: 'problem', docs: { description: 'refuse circular imports' }, schema: [] },
  create(context) {
    // The script of an .astro file is linted under a path below that file.
    const [file] = context.filename.replaceAll('\\', '/').split(/(?<=\.astro)\//);
    const at = file.lastIndexOf('/src/');
    if (at < 0) return {};
    const src = file.slice(0, at + 4);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !/^(\.\/|#)/.test(source.value)) return;
      const files = chain(src, resolve(src, file, source.value), file);
      if (!files) return;
      const names = [file, ...files].map((one) => relative(src, one).replaceAll('\\', '/'));
      context.report({ node: source, message: `circular import: ${names.join(' → ')}` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
