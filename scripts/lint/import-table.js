/**
 * ESLint rule: allowed imports between modules (docs/architecture.md, "Import table").
 *
 * A module of src/ may import the modules of its row; from those in `types` it may import types
 * only, because one value imported from a zod schema would bundle zod into the page. Each heavy
 * package has one home.
 */
const TABLE = {
  i18n: { values: [] },
  ui: { values: [], closed: true },
  tables: { values: [] },
  chemistry: { values: [] },
  catalog: { values: ['chemistry', 'tables'] },
  news: { values: ['catalog', 'chemistry'] },
  search: { values: ['chemistry', 'tables'], types: ['catalog'] },
  quote: { values: ['chemistry', 'tables'], types: ['catalog'] },
  pictures: { values: ['chemistry', 'ui'], types: ['catalog', 'news'] },
  components: {
    values: ['search', 'quote', 'chemistry', 'tables', 'ui'],
    types: ['catalog', 'news'],
  },
  layouts: { values: ['components', 'catalog', 'news', 'ui'] },
  pages: {
    values: [
      'layouts',
      'components',
      'search',
      'quote',
      'pictures',
      'news',
      'catalog',
      'chemistry',
      'ui',
    ],
  },
  edit: { values: ['catalog', 'chemistry', 'ui'] },
  'content.config.ts': { values: ['catalog', 'news'] },
};

/** Package → the only places (path below src/) that may import it. */
const HOMES = [
  { package: /^(@rdkit\/|openchemlib)/, homes: [/^chemistry\//] },
  { package: /^fuse\.js/, homes: [/^search\/names\/similar-names\.ts$/] },
  { package: /^(papaparse|read-excel-file|write-excel-file)(\/|$)/, homes: [/^tables\//] },
  { package: /^postal-mime$/, homes: [/^quote\/requests\/mail\.ts$/] },
  { package: /^unpdf$/, homes: [/^catalog\/documents\/pdf-worker\.ts$/] },
  { package: /^react(-dom)?(\/|$)/, homes: [/^(components|ui|edit\/app)\//] },
  { package: /^@rjsf\//, homes: [/^edit\/app\//] },
  {
    package: /^astro:content$/,
    homes: [/^content\.config\.ts$/, /(^|\/)load\.ts$/, /^pages\//],
  },
  { package: /^(zod|astro\/zod)(\/|$)/, homes: [/^(catalog|news)\//] },
  { package: /^(satteri|yaml)(\/|$)/, homes: [/^catalog\//] },
  { package: /^(culori|svgo)$/, homes: [/^catalog\/look\//] },
  { package: /^(sharp|opentype\.js)$/, homes: [/^pictures\//] },
  {
    package: /^node:/,
    homes: [/^(catalog|news|pictures|pages|content\.config\.ts|edit\/(?!app))/],
  },
];

function pathBelowSrc(filename) {
  const path = filename.replaceAll('\\', '/');
  const at = path.lastIndexOf('/src/');
  return at < 0 ? undefined : path.slice(at + 5);
}

/** @returns {string | undefined} what is wrong with this import, and what to do instead */
function problem(from, specifier, typeOnly) {
  if (specifier.startsWith('../'))
    return `'${specifier}': write '#module/file.ts' instead of climbing with '../'.`;
  const module = from.split('/')[0];
  const row = TABLE[module];
  if (!row) return `'${from}' is in no module of the import table (docs/architecture.md).`;
  if (specifier.startsWith('#')) {
    const target = specifier.slice(1).split('/')[0];
    if (target === module || (target === 'i18n' && !row.closed)) return undefined;
    if (row.values.includes(target)) return undefined;
    if (row.types?.includes(target))
      return typeOnly
        ? undefined
        : `'${module}' takes only types from '${target}': write 'import type', or move the value down.`;
    return `'${module}' must not import '${target}': it may import ${
      ['i18n', ...row.values].join(', ') || 'nothing'
    }.`;
  }
  const rule = HOMES.find((home) => home.package.test(specifier));
  if (rule && !typeOnly && !rule.homes.some((home) => home.test(from)))
    return `'${specifier}' is imported only in ${rule.homes.map(String).join(', ')}.`;
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'hold the import table of docs/architecture.md' },
    schema: [],
  },
  create(context) {
    const from = pathBelowSrc(context.filename);
    if (!from) return {};
    const check = (node, typeOnly) => {
      if (!node.source || typeof node.source.value !== 'string') return;
      const message = problem(from, node.source.value, typeOnly);
      if (message) context.report({ node: node.source, message });
    };
    const isTypeImport = (node) =>
      node.importKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every((specifier) => specifier.importKind === 'type'));
    return {
      ImportDeclaration: (node) => check(node, isTypeImport(node)),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) =>
        check(node, 'exportKind' in node && node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
    };
  },
};
