import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { companySchema } from '#catalog/content/schema/company.ts';
import { writeWhole } from '#catalog/import/folder/new-folder.ts';
import { starterFiles, type Supplier } from '#catalog/starter/starter.ts';
import { jsonSchemas } from './schema.ts';

/** What is asked, in this order; an answer may be empty where it need not be known. */
const QUESTIONS = [
  ['name', 'Name of the company', true],
  ['website', 'Its website (https://…)', true],
  ['email', 'E-mail address for quote requests, if there is one', false],
] as const;

export type InitOptions = Partial<Record<(typeof QUESTIONS)[number][0], string | undefined>>;

/**
 * Makes a new content folder for a supplier; asks for what the options do not say, where a person
 * is there to answer. The folder is complete or not there.
 * @returns 1 if the folder exists, 2 if something is missing or malformed
 */
export async function init(folder: string, options: InitOptions): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  if (names.length > 0 || (await isFile(folder))) {
    console.error(`${folder} is already there and not empty: nothing is overwritten.`);
    return 1;
  }
  const supplier = await askFor(options);
  if (!supplier) return 2;
  await write(folder, supplier);
  console.log(`Wrote ${folder}. Next:

  npm run catalog -- import prices.xlsx --update ${folder} --make-categories
  npm start -- --content ${folder}

${join(folder, 'pages')} has texts for any supplier: read them and make them yours.`);
  return 0;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === false;
}

/** The answers; undefined after a message if one is missing or malformed. */
async function askFor(options: InitOptions): Promise<Supplier | undefined> {
  const answers: Record<string, string> = {};
  const lines = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  try {
    for (const [field, question, isNeeded] of QUESTIONS) {
      let answer = options[field];
      for (;;) {
        answer ??= (await lines?.question(`${question}: `)) ?? '';
        const fault = faultOf(field, answer.trim(), isNeeded);
        if (fault === undefined) break;
        console.error(lines && options[field] === undefined ? fault : `--${field}: ${fault}`);
        if (!lines || options[field] !== undefined) return undefined;
        answer = undefined;
      }
      if (answer.trim() !== '') answers[field] = answer.trim();
    }
  } finally {
    lines?.close();
  }
  return answers as unknown as Supplier;
}

function faultOf(
  field: (typeof QUESTIONS)[number][0],
  answer: string,
  isNeeded: boolean,
): string | undefined {
  if (answer === '') return isNeeded ? 'is missing' : undefined;
  const read = companySchema.shape[field].safeParse(answer);
  return read.success ? undefined : `'${answer}' ${read.error.issues[0]?.message ?? ''}`;
}

function write(folder: string, supplier: Supplier): Promise<void> {
  const schemas = Object.entries(jsonSchemas()).map(
    ([name, text]) => [`schemas/${name}`, text] as const,
  );
  return writeWhole(folder, async (draft) => {
    for (const [path, text] of [...starterFiles(supplier), ...schemas]) {
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), text);
    }
    await mkdir(join(draft, 'products'));
  });
}
