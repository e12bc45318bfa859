/**
 * The `catalog` command: `npm run catalog -- <command>`. A thin layer over src/. Exit codes: 0
 * success, 1 problems in the content, 2 invalid command or a table that cannot be read.
 */
import { parseArgs } from 'node:util';
import { ContentFolderError } from '#catalog/content/files.ts';
import { suggestion } from '#catalog/content/schema-problems.ts';
import { ImportError } from '#catalog/import/columns.ts';
import { PAGE_SIZE } from '#search/results/answer.ts';
import { FACETS, isChosen, noSelection } from '#search/results/selection.ts';
import { SORTS } from '#search/results/sort.ts';
import { MIN_SCORE, MODES } from '#search/structure/question.ts';
import { ENCODINGS, type Encoding } from '#tables/decode.ts';
import { check } from './catalog/check.ts';
import { sortFolder } from './catalog/documents.ts';
import { EXPORT_FORMATS, exportCatalog } from './catalog/export.ts';
import { importTable } from './catalog/import.ts';
import { init } from './catalog/init.ts';
import { lookUpFile } from './catalog/look-up.ts';
import { migrate } from './catalog/migrate.ts';
import { newProduct } from './catalog/new.ts';
import { requestTable } from './catalog/requests.ts';
import { writeSchemas } from './catalog/schema.ts';
import { search } from './catalog/search.ts';
import { searchStructure } from './catalog/search-structure.ts';

const USAGE = `Usage: npm run catalog -- <command>

  init <folder> [--name …] [--website …] [--email …]
                            makes the content folder of a new supplier; asks for what is not named
  check [--errors]          all problems of all content files; exit 1 if there are any; with
                            --errors the warnings are only counted
  search "<text>" [--json] [--limit N] [--offset N]
         [--filter <facet>=<value>]… [--sort <order>]
                            what the search page would answer; 20 hits unless told; facets,
                            values and orders are those in its address
  search --stdin [--limit N] …
                            reads a query a line, writes a JSON line each
  search --structure "<SMILES or SMARTS>" [--mode exact|substructure|similarity] [--json]
         [--limit N] [--offset N] [--stereo any] [--salts any] [--min <score>]
                            the products that are, contain or resemble a structure; with --stereo
                            and --salts exact is not so strict; scores are from 0 to 1
  look-up <file> [--json] [--encoding <name>]
                            what the page for lists would say of a list: XLSX, CSV, TSV, SDF,
                            HTML or text
  new <cas> [--name …] [--formula …] [--smiles …]
                            writes the file of a new product, for you to fill in
  import <table> --out <folder>
                            turns a table (XLSX, CSV, TSV, HTML, SDF) into a new content folder;
                            supplier and sources are those of the folder in use
  import <table> --update <folder> [--dry-run] [--gone keep|mark|remove]
                            merges a newer table into a content folder
         [--map <ours>=<theirs>]… [--category <slug>] [--make-categories]
         [--currency <code>] [--date <day>] [--encoding <name>] [--language <code>]
         [--structures-from-names]
  export json|csv|sdf|xlsx [--out <file>]
                            the whole catalog as data, as the site publishes it; csv is for
                            programs, xlsx for Excel
  requests <files> [--out <file.csv|.xlsx|.json>]
                            one table of the requests that buyers sent: their JSON, CSV and XLSX
                            files, mails saved as .eml, texts, folders of them; exit 1 if some
                            were not read
  documents <folder> [--dry-run] [--language <code>]
                            sorts PDF files (safety data sheets, certificates) into
                            content/documents/ by their names and first pages; exit 1 if some
                            were refused
  migrate                   brings content of an older shape to the current one
  schema                    writes the JSON Schemas that editors use to content/schemas

--content <folder>, or the variable CONTENT_DIR, makes each of them use another content folder.`;

const OPTIONS = {
  content: { type: 'string' },
  json: { type: 'boolean' },
  errors: { type: 'boolean' },
  stdin: { type: 'boolean' },
  limit: { type: 'string' },
  offset: { type: 'string' },
  filter: { type: 'string', multiple: true },
  sort: { type: 'string' },
  structure: { type: 'string' },
  mode: { type: 'string' },
  stereo: { type: 'string' },
  salts: { type: 'string' },
  min: { type: 'string' },
  encoding: { type: 'string' },
  help: { type: 'boolean' },
  out: { type: 'string' },
  map: { type: 'string', multiple: true },
  category: { type: 'string' },
  update: { type: 'string' },
  'dry-run': { type: 'boolean' },
  gone: { type: 'string' },
  'make-categories': { type: 'boolean' },
  'structures-from-names': { type: 'boolean' },
  currency: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  name: { type: 'string' },
  website: { type: 'string' },
  email: { type: 'string' },
  formula: { type: 'string' },
  smiles: { type: 'string' },
} as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: OPTIONS,
});
const [command, ...words] = positionals;

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof ContentFolderError || error instanceof ImportError)) throw error;
  console.error(error.message);
  // Of an import, 1 says that rows were refused.
  process.exitCode = error instanceof ImportError || command === 'import' ? 2 : 1;
}

async function run(): Promise<number> {
  if (values['help']) return print(USAGE, 0);
  const fault = optionFault();
  if (fault !== undefined) return print(fault, 2);
  const content = option('content');
  if (content !== undefined) process.env['CONTENT_DIR'] = content;
  switch (command) {
    case 'init':
      return initCommand();
    case 'check':
      return check({ errorsOnly: values['errors'] === true });
    case 'search':
      return searchCommand();
    case 'look-up':
      return lookUpCommand();
    case 'new':
      return newCommand();
    case 'import':
      return importCommand();
    case 'export':
      return exportCommand();
    case 'requests':
      return words.length > 0 ? requestTable(words, option('out')) : print(USAGE, 2);
    case 'documents':
      return documentsCommand();
    case 'migrate':
      return migrate();
    case 'schema':
      return writeSchemas();
    default:
      return print(command ? `Unknown command '${command}'.\n\n${USAGE}` : USAGE, 2);
  }
}

/** What is wrong with the options; a misspelt --dry-run must not write. */
function optionFault(): string | undefined {
  const known = Object.keys(OPTIONS);
  for (const [name, value] of Object.entries(values)) {
    const kind = (OPTIONS as Partial<Record<string, { type: string }>>)[name]?.type;
    if (kind === undefined)
      return `--${name}: there is no such option${suggestion(name, known) || '.'} A text that begins with a hyphen stands behind --.`;
    if (kind === 'string' && [value].flat().some((one) => typeof one !== 'string'))
      return `--${name}: its value is missing.`;
    if (kind === 'boolean' && typeof value !== 'boolean') return `--${name}: takes no value.`;
  }
  return undefined;
}

/** The value of an option; undefined if it was not given. */
function option(name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function searchCommand(): number | Promise<number> {
  const counts = { limit: PAGE_SIZE, offset: 0 };
  for (const name of ['limit', 'offset'] as const) {
    const count = Number(option(name) ?? counts[name]);
    if (!Number.isInteger(count) || count < 0)
      return print(`--${name} ${option(name) ?? ''}: write a whole number, as --${name} 10`, 2);
    counts[name] = count;
  }
  const structure = option('structure');
  if (structure !== undefined) return structureCommand(structure, counts);
  const sort = SORTS.find((one) => one === (option('sort') ?? 'relevance'));
  if (!sort) return print(`--sort ${option('sort') ?? ''}: write one of ${SORTS.join(', ')}.`, 2);
  const selection = noSelection();
  for (const filter of [values['filter'] ?? []].flat().map(String)) {
    const [name = '', value = ''] = filter.split(/=(.*)/s);
    const facet = FACETS.find((one) => one === name);
    if (!facet || value === '')
      return print(
        `--filter ${filter}: write a facet, = and a value, as --filter mass=100..250; facets are ${FACETS.join(', ')}.`,
        2,
      );
    selection[facet].push(value);
  }
  const isAsked = isChosen(selection) || sort !== 'relevance';
  if (words.length === 0 && !values['stdin'] && !isAsked) return print(USAGE, 2);
  return search(words.join(' '), {
    json: values['json'] === true,
    stdin: values['stdin'] === true,
    ...counts,
    selection,
    sort,
  });
}

function structureCommand(
  text: string,
  counts: { limit: number; offset: number },
): number | Promise<number> {
  const mode = MODES.find((one) => one === (option('mode') ?? 'substructure'));
  if (!mode) return print(`--mode ${option('mode') ?? ''}: write one of ${MODES.join(', ')}.`, 2);
  for (const name of ['stereo', 'salts'])
    if (![undefined, 'any'].includes(option(name)))
      return print(`--${name} ${option(name) ?? ''}: write --${name} any, or leave it out.`, 2);
  const min = Number(option('min') ?? MIN_SCORE);
  if (!(min > 0 && min <= 1))
    return print(`--min ${option('min') ?? ''}: write a score from 0 to 1, as --min 0.7`, 2);
  const [anyStereo, anySalt] = [option('stereo') === 'any', option('salts') === 'any'];
  const question = { text, mode, anyStereo, anySalt, min };
  return searchStructure(question, { json: values['json'] === true, ...counts });
}

function lookUpCommand(): number | Promise<number> {
  const [file] = words;
  const encoding = encodingOption();
  if (file === undefined) return print(USAGE, 2);
  if (encoding === null) return 2;
  return lookUpFile(file, { json: values['json'] === true, encoding });
}

/** The encoding that was named; null after a message if it is none. */
function encodingOption(): Encoding | undefined | null {
  const name = option('encoding')?.toLowerCase();
  if (name === undefined) return undefined;
  const encoding = ENCODINGS.find((one) => one === name);
  if (!encoding) print(`--encoding ${name}: write one of ${ENCODINGS.join(', ')}.`, 2);
  return encoding ?? null;
}

function initCommand(): number | Promise<number> {
  const [folder] = words;
  if (folder === undefined || words.length > 1) return print(USAGE, 2);
  return init(folder, {
    name: option('name'),
    website: option('website'),
    email: option('email'),
  });
}

function newCommand(): number | Promise<number> {
  const [cas] = words;
  if (cas === undefined) return print(USAGE, 2);
  const [name, formula, smiles] = [option('name'), option('formula'), option('smiles')];
  return newProduct(cas, { name, formula, smiles });
}

function exportCommand(): number | Promise<number> {
  const format = EXPORT_FORMATS.find((one) => one === words[0]);
  return format ? exportCatalog(format, option('out')) : print(USAGE, 2);
}

function documentsCommand(): number | Promise<number> {
  const [folder] = words;
  if (folder === undefined || words.length > 1) return print(USAGE, 2);
  if (!isLanguageOption()) return 2;
  const language = option('language');
  return sortFolder(folder, { dryRun: values['dry-run'] === true, language });
}

/** Whether the language of documents is a code, or none is named; false after a message. */
function isLanguageOption(): boolean {
  const language = option('language') ?? 'en';
  if (/^[a-z]{2}$/.test(language)) return true;
  print(`--language ${language}: write a code of two letters, as --language en`, 2);
  return false;
}

function importCommand(): number | Promise<number> {
  const [table] = words;
  const [out, update] = [option('out'), option('update')];
  const encoding = encodingOption();
  if (table === undefined || (out === undefined) === (update === undefined)) return print(USAGE, 2);
  if (out !== undefined && (values['dry-run'] || option('gone') !== undefined))
    return print('--dry-run and --gone go with --update <folder>.', 2);
  if (encoding === null || !isLanguageOption()) return 2;
  const { map } = values;
  return importTable({
    table,
    out,
    update,
    map: Array.isArray(map) ? map.map(String) : [],
    category: option('category'),
    makesCategories: values['make-categories'] === true,
    fromNames: values['structures-from-names'] === true,
    encoding,
    date: option('date'),
    currency: option('currency'),
    gone: option('gone'),
    language: option('language'),
    isDry: values['dry-run'] === true,
  });
}

function print(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}
