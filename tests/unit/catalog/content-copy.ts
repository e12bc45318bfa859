/** A copy of the shipped content into which a test puts a faulty product file. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { problemsByLine } from './problems-by-line.ts';
import { validateContent } from '#catalog/checks/validate.ts';

/** A valid product file; each row of the table breaks it in one way. */
export const SOUND = `cas: 100-06-1
name: 4′-Methoxyacetophenone
formula: { value: C9H10O2, source: supplier-list }
structure: { smiles: COc1ccc(C(C)=O)cc1, link: assumed }
categories: [photosensitive-intermediates]
`;

export interface Broken {
  fault: string;
  /** Name of the file; defaults to 100-06-1.yaml. */
  file?: string;
  text: string;
  says: string;
}

/** Copies the content before each test of a file and removes the copy after it. */
export function contentCopy() {
  let folder = '';
  // Start the toolkit before the tests, outside of their time limits.
  beforeAll(() => validateContent('content'), 60_000);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catalog-content-'));
    await cp('content', folder, { recursive: true });
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  return {
    path: (file: string) => join(folder, file),
    write: async (file: string, data: string | Buffer) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), data);
    },
    /** What the check says of the copy. */
    report: async () => problemsByLine((await validateContent(folder)).problems),
  };
}
