import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { validateContent } from '#catalog/checks/validate.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs `catalog import` on a table with the given text. */
async function importing(text: string | Buffer, ...options: string[]): Promise<Run> {
  const table = join(folder, 'table.csv');
  await writeFile(table, text);
  const args = ['scripts/catalog.ts', 'import', table, '--out', join(folder, 'new'), ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, out, err) => {
      // A slow machine is told how far the import is.
      const said = err.replaceAll(/^.*, about .* left\n/gm, '');
      resolve({ code: error ? Number(error.code) : 0, out, err: said });
    });
  });
}

const HEAD = 'cas,name,formula,smiles,synonyms';
const BENZENE = '71-43-2,Benzene,C6H6,c1ccccc1,benzol|"cyclohexatriene"';

describe('catalog import', () => {
  test('turns rows into product files that pass the check', async () => {
    const run = await importing(
      `${HEAD}\r\n"71-43-2","Benzene, for synthesis",C6H6,c1ccccc1,"benzol|phene|benzol"\r\n108-88-3,Toluene,C7H8,Cc1ccccc1,\r\n`,
    );
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('2 of 2 rows imported');
    const file = await readFile(join(folder, 'new/products/71-43-2.yaml'), 'utf8');
    expect(file).toContain('name: Benzene, for synthesis\n');
    expect(file).toMatch(
      /synonyms:\n {2}- value: benzol\n {4}source: (\S+)\n {2}- value: phene\n {4}source: \1\n/,
    );
    const { problems, counts } = await validateContent(join(folder, 'new'));
    expect(problems).toEqual([]);
    expect(counts.products).toBe(2);
  });

  test('reads formulas and names in the writings of other tables', async () => {
    const run = await importing(
      [
        HEAD,
        '7784-13-6,Aluminium chloride hexahydrate,AlCl3 x 6 H2O,Cl[Al](Cl)Cl.O.O.O.O.O.O,',
        '10101-41-4,Calcium sulfate dihydrate,Ca(II)SO4&middot;2H<sub>2</sub>O,[Ca+2].[O-]S(=O)(=O)[O-].O.O,',
        '106-50-3,<i>p</i>-Phenylenediamine,H2N-C6H4-NH2,Nc1ccc(N)cc1,&alpha;',
      ].join('\n'),
    );
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('3 of 3 rows imported');
    const file = await readFile(join(folder, 'new/products/106-50-3.yaml'), 'utf8');
    expect(file).toContain('name: p-Phenylenediamine\n');
    expect(file).toContain('value: α\n');
  });

  test('names every refused row with the reason, and imports the others', async () => {
    const run = await importing(
      [
        HEAD,
        BENZENE.replaceAll('"', ''),
        '71-43-6,Wrong digit,C6H6,c1ccccc1C,',
        '108-88-3,Wrong formula,C7H9,Cc1ccccc1,',
        '100-41-4,Unreadable,C8H10,CCc1ccccc,',
        '98-82-8,Again benzene,C6H6,C1=CC=CC=C1,',
        '71-43-2,Again,C6H6,C1CC=CC=C1,',
        ',No number,C2H6O,CCO,',
      ].join('\n'),
    );
    expect(run.code).toBe(1);
    expect(run.out).toContain('2 of 7 rows imported');
    for (const reason of [
      /line 3, 71-43-6 Wrong digit\n.*71-43-6: check digit is 2, so 71-43-2\?/,
      /line 4, 108-88-3 Wrong formula\n.*C7H9: the structure is C7H8/,
      /line 5, 100-41-4 Unreadable\n.*not a structure/,
      /line 6, 98-82-8 Again benzene\n {4}the same structure \(InChIKey\) as line 2, 71-43-2 Benzene/,
      /line 7, 71-43-2 Again\n {4}the same CAS number as line 2/,
    ])
      expect(run.err).toMatch(reason);
    expect(await readdir(join(folder, 'new/products'))).toEqual(['71-43-2.yaml', 'no-number.yaml']);
  });

  test('takes a later row where the first of its number is refused', async () => {
    const run = await importing(
      `${HEAD}\n71-43-2,Wrong formula,C6H7,c1ccccc1,\n71-43-2,Benzene,C6H6,c1ccccc1,\n`,
    );
    expect(run.out).toContain('1 of 2 rows imported');
    expect(await readFile(join(folder, 'new/products/71-43-2.yaml'), 'utf8')).toContain('Benzene');
  });

  test('refuses a row whose InChIKey is that of another compound, unless the column is left out', async () => {
    const text =
      'cas\tname\tformula\tsmiles\tinchikey\n71-43-2\tBenzene\tC6H6\tc1ccccc1\tYXFVVABEGXRONW-UHFFFAOYSA-N\n';
    const refused = await importing(text);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('the structure gives UHOVQNZJYSORNB-UHFFFAOYSA-N');
    expect(await readdir(folder)).toEqual(['table.csv']);
    expect((await importing(text, '--map', 'inchikey=')).code).toBe(0);
  });

  test('other headings are mapped; what is missing is named with the line to type', async () => {
    const text = 'Registriert als;Chemikalienname oder so;Stoffdaten\n71-43-2;Benzol;C6H6\n';
    const missing = await importing(text, '--map', 'cas=Registriert als', '--map', 'name=');
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('No column says which products are meant: the name buyers use.');
    expect(missing.err).toContain('Recognised: cas (Registriert als), formula (Stoffdaten).');
    expect(missing.err).toContain('--map name="Chemikalienname oder so"');
    const wrong = await importing(text, '--map', 'cas=CAS');
    expect(wrong.err).toContain("--map cas=CAS: the table has no column 'CAS'.");
    const unknown = await importing(text, '--map', 'kas=CAS');
    expect(unknown.err).toContain("--map kas=CAS: there is no column 'kas'.");
    const mapped = await importing(text, '--map', 'name=Chemikalienname oder so');
    expect(mapped.err).toContain('Column Registriert als was taken as cas, by its cells.');
    expect(mapped.out).toContain('1 of 1 row imported');
  });

  test('a table as Excel saves it: another encoding, a named delimiter, numbers made dates', async () => {
    const rows = [
      'sep=;',
      HEAD.replaceAll(',', ';'),
      '"=""67-64-1""";Acetone;C3H6O;CC(C)=O;Propanon für die Analyse',
      '08.02.1958;Caffeine;C8H10N4O2;Cn1cnc2c1c(=O)n(C)c(=O)n2C;',
      '2050-08-01;Toluene;C7H8;Cc1ccccc1;',
    ];
    const run = await importing(Buffer.from(rows.join('\r\n'), 'latin1'));
    expect(run.err).toContain('was read as windows-1252');
    expect(run.err).toContain('cas: 58-08-2, read from the date 08.02.1958');
    expect(run.err).toContain('line 5, 2050-08-01 Toluene\n    cas: 2050-08-01 is a date');
    expect(await readdir(join(folder, 'new/products'))).toEqual(['58-08-2.yaml', '67-64-1.yaml']);
    expect(await readFile(join(folder, 'new/products/67-64-1.yaml'), 'utf8')).toContain('für');
  });

  test('nothing is overwritten, and nothing is left of what could not be read', async () => {
    const unreadable = await importing('%PDF-1.7');
    expect(unreadable.code).toBe(2);
    expect(unreadable.err).toContain('is neither text nor XLSX. Save the table as XLSX or CSV.');
    expect((await importing(`${HEAD}\n`)).err).toContain('has no rows');
    expect(await readdir(folder)).toEqual(['table.csv']);
    expect((await importing(`${HEAD}\n${BENZENE.replaceAll('"', '')}\n`)).code).toBe(0);
    const again = await importing(`${HEAD}\n${BENZENE.replaceAll('"', '')}\n`);
    expect(again.code).toBe(2);
    expect(again.err).toContain('is already there and not empty: nothing is overwritten');
  });
});
