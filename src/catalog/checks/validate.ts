/** Validates a content folder: every problem of every file in one run. */
import {
  loadStructureToolkit,
  type ReadResult,
  type StructureToolkit,
} from '#chemistry/structure/toolkit.ts';
import { casForm } from './cas-form.ts';
import { casNumber } from './cas-number.ts';
import { categorySlugs } from './category-slugs.ts';
import { characters } from './characters.ts';
import { oneOfEach } from './one-of-each.ts';
import { composition } from './composition.ts';
import { countries } from './countries.ts';
import { identity } from './identity.ts';
import { life } from './life.ts';
import { packs } from './packs.ts';
import {
  CHECKED_FACTS,
  statedConfiguration,
  textAt,
  type Check,
  type CheckContext,
  type CheckedFact,
} from './check.ts';
import { configuration } from './configuration.ts';
import { documentContents } from './document-contents.ts';
import { documents } from './documents.ts';
import { ecNumber } from './ec-number.ts';
import { hsCode } from './hs-code.ts';
import { mdlNumber } from './mdl-number.ts';
import { nestedCategories } from './nested-categories.ts';
import { nameStructure, readableNames } from './name-structure.ts';
import { nameWitness } from './name-witness.ts';
import { orderOfTemperatures } from './order-of-temperatures.ts';
import { otherNumbers } from './other-numbers.ts';
import { readNames } from './opsin.ts';
import { polymer } from './polymer.ts';
import { possibleValues } from './possible-values.ts';
import { purity } from './purity.ts';
import { locantLetters } from './locant-letters.ts';
import { NOTHING_KNOWN, rememberingToolkit, type KnownResults } from './known-results.ts';
import { lookalikeStructures } from './lookalikes.ts';
import { references } from './references.ts';
import { site } from './site.ts';
import { safetyChecks } from './safety/safety.ts';
import { statedFormula } from './stated-formula.ts';
import { spectra } from './spectra.ts';
import { readableStructure } from './structure.ts';
import { toolkitAgreement } from './toolkit-agreement.ts';
import { unNumber } from './un-number.ts';
import { unchargedMetal } from './uncharged-metal.ts';
import { unique } from './unique.ts';
import { unknownElement } from './unknown-element.ts';
import { pictures } from './pictures.ts';
import { findPictures } from '#catalog/content/pictures.ts';
import { findDocuments } from '#catalog/content/documents.ts';
import { namesIn } from '#catalog/content/look-at.ts';
import { readLook } from '#catalog/look/read-look.ts';
import { strayFiles } from '#catalog/content/stray-files.ts';
import { readContent, schemaProblems, type ContentFiles } from '#catalog/content/files.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { inMessage } from '#catalog/content/shown.ts';
import type { ContentFile } from '#catalog/content/read.ts';

/** Checks of how a field is written. What they refuse is no matter for schema and other checks. */
const FORMS: Check[] = [characters, casForm];

const CHECKS: Check[] = [
  identity,
  casNumber,
  readableStructure,
  unknownElement,
  polymer,
  statedFormula,
  configuration,
  nameWitness,
  nameStructure,
  locantLetters,
  unchargedMetal,
  toolkitAgreement,
  unique,
  references,
  nestedCategories,
  categorySlugs,
  lookalikeStructures,
  possibleValues,
  orderOfTemperatures,
  spectra,
  ecNumber,
  mdlNumber,
  unNumber,
  otherNumbers,
  hsCode,
  composition,
  purity,
  packs,
  life,
  countries,
  ...safetyChecks,
  documents,
  pictures,
  site,
];

export interface Verdict {
  problems: Problem[];
  /** Number of files read of each kind. */
  counts: { products: number; categories: number; sources: number };
  /** Undefined if sources.yaml cannot be read. */
  sourceIds: ReadonlySet<string> | undefined;
  /** Numbers of products without a structure, by the reason. */
  withoutStructure: ReadonlyMap<string, number>;
}

/** The files of a content folder that checks of YAML look at. */
export type FoundFiles = Pick<CheckContext, 'documents' | 'pictures' | 'articles'>;

const NO_FILES: FoundFiles = { documents: [], pictures: [], articles: [] };

export async function findFiles(contentDir: string): Promise<FoundFiles> {
  return {
    documents: await findDocuments(contentDir),
    pictures: await findPictures(contentDir),
    articles: (await namesIn(contentDir, 'news'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => name.slice(0, -'.md'.length)),
  };
}

/** @throws ContentFolderError if the folder is not a content folder */
export async function validateContent(
  contentDir: string,
  known: KnownResults = NOTHING_KNOWN,
): Promise<Verdict> {
  const { files, problems } = await readContent(contentDir);
  const sourceIds = idsOf(files);
  const found = await findFiles(contentDir);
  const judged = await judge(files, found, { known });
  return {
    problems: [
      ...problems,
      ...(await strayFiles(contentDir, files)),
      ...(await readLook(contentDir)).problems,
      ...documentContents(contentDir, found.documents, known),
      ...judged,
    ],
    counts: {
      products: files.products.length,
      categories: files.categories.length,
      sources: sourceIds?.size ?? 0,
    },
    sourceIds,
    withoutStructure: countBy(
      files.products.flatMap((file) => textAt(file, 'withoutStructure') ?? []),
    ),
  };
}

function countBy(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Number of stretches of work that take long: reading structures, and comparing toolkits. */
export const TICKS = 2;

interface Judging {
  /** Called `TICKS` times for each product. */
  tick?: () => void;
  known?: KnownResults;
}

/** Every problem of files already read. */
export async function judge(
  files: ContentFiles,
  found: FoundFiles = NO_FILES,
  { tick = () => undefined, known = NOTHING_KNOWN }: Judging = {},
): Promise<Problem[]> {
  const toolkit = rememberingToolkit(await loadStructureToolkit(), known);
  const structures = readStructures(files.products, toolkit, tick);
  const names = files.products.flatMap((file) => readableNames(file).map(({ name }) => name));
  const context: CheckContext = {
    files,
    structures,
    toolkit,
    sourceIds: idsOf(files),
    tick,
    known,
    ...found,
    readNames: await readNames(names, (smiles) => {
      const read = toolkit.read(smiles, 'inchiKey');
      return 'problem' in read ? '' : read.inchiKey;
    }),
  };
  const groups = [
    FORMS.flatMap((check) => check(context)),
    schemaProblems(files),
    CHECKS.flatMap((check) => check(context)),
  ];
  return oneOfEach(groups, files).map((problem) => ({
    ...problem,
    what: inMessage(problem.what),
    why: inMessage(problem.why),
  }));
}

function idsOf({ sources }: ContentFiles): Set<string> | undefined {
  if (sources.length === 0 || sources.some(({ unread }) => unread)) return undefined;
  return new Set(sources.flatMap(({ data }) => Object.keys(Object(data))));
}

function readStructures(
  files: readonly ContentFile[],
  toolkit: StructureToolkit,
  tick: () => void,
) {
  const structures = new Map<ContentFile, ReadResult<CheckedFact>>();
  for (const file of files) {
    tick();
    const smiles = textAt(file, 'structure', 'smiles');
    if (smiles === undefined) continue;
    const configuration = statedConfiguration(file);
    structures.set(file, toolkit.read({ smiles, configuration }, ...CHECKED_FACTS));
  }
  return structures;
}
